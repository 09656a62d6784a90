import type { TemplatePurpose } from '@/rules/templates/draft'

/** The field in which a form names a template: pages have a form for each of several purposes. */
export const templateField = (purpose: TemplatePurpose) => `template-${purpose}`

/** A template as it is chosen from. */
export type TemplateChoice = { id: string; name: string }
