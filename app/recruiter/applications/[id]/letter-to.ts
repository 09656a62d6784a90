import { listChosen } from '@/db/acts/chosen'
import type { FullApplication } from '@/db/applications/desk'
import type { Staff } from '@/db/people/users'
import { listTemplates } from '@/db/templates/templates'
import type { Language } from '@/rules/people/language'
import type { TemplatePurpose } from '@/rules/templates/draft'
import type { MergeValues } from '@/rules/templates/fields'
import type { TemplateChoice } from '../../_templates/template-field'
import { valuesTo } from '../../_templates/use-template'

/** Whom the letters of an application go to, what their merge fields say, and the templates that can be used. */
export type LetterTo = {
  name: string
  title: string
  company: string
  language: Language
  named: boolean
  values: MergeValues
  movedValues: MergeValues
  templates: Record<TemplatePurpose, TemplateChoice[]>
}

/** What the forms of an application write with. */
export async function letterTo(
  recruiter: Staff,
  { id, name, company, job }: FullApplication,
): Promise<LetterTo> {
  const all = await listTemplates(recruiter)
  const of = (purpose: TemplatePurpose) =>
    all.filter((one) => one.purpose === purpose).map((one) => ({ id: one.id, name: one.name }))
  const [to] = await listChosen(recruiter, [id])
  return {
    ...{ name, title: job.title, company, language: to?.language ?? 'en', named: to?.named ?? false },
    values: to ? valuesTo(to, recruiter, 'message') : {},
    movedValues: to ? valuesTo(to, recruiter, 'move') : {},
    templates: {
      ...{ message: of('message'), refusal: of('refusal') },
      ...{ move: of('move'), invitation: of('invitation') },
    },
  }
}
