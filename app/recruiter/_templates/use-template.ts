import { type FormState, refused, typed } from '@/app/_lib/form-state'
import { type ChosenApplication, listChosen } from '@/db/acts/chosen'
import type { Staff } from '@/db/people/users'
import { findTemplate, type MessageTemplate } from '@/db/templates/templates'
import type { TemplatePurpose } from '@/rules/templates/draft'
import { merge, mergeValues } from '@/rules/templates/fields'
import { templateField } from './template-field'

/**
 * The form as it was typed, with the texts of the template that it names added to what stands in its fields; nothing is
 * sent. A choice may name a language behind a point.
 */
export async function withTemplate(
  recruiter: Staff,
  form: FormData,
  purpose: TemplatePurpose,
  fill: (template: MessageTemplate, language: string | undefined) => Record<string, string>,
): Promise<FormState> {
  const field = templateField(purpose)
  const [id = '', language] = String(form.get(field)).split('.')
  const template = await findTemplate(recruiter, id)
  if (!template)
    return refused(form, 'Nothing was sent, and nothing has changed.', field, 'Choose a template')
  const values = typed(form)
  for (const [into, text] of Object.entries(fill(template, language)))
    values[into] = [values[into]?.trim(), text].filter(Boolean).join('\n\n')
  return { errors: {}, values: { ...values, filled: `${template.id} ${Date.now()}` } }
}

/** The texts of a template for several people, with its fields open, as each candidate gets their own values: where all read one language, that one alone. */
export function textsOf({ en, fr }: MessageTemplate, form: FormData): Record<string, string> {
  if (form.has('inFrench')) return { words: en, inFrench: fr }
  return { words: form.get('language') === 'fr' ? fr : en }
}

/** The same in a form about the one application `id`: the text in the candidate’s language, with the values of its fields. */
export async function withTemplateFor(
  recruiter: Staff,
  form: FormData,
  purpose: TemplatePurpose,
  into: string,
): Promise<FormState> {
  const [to] = await listChosen(recruiter, [String(form.get('id'))])
  if (!to) return refused(form, 'Nobody can write here any more. No e-mail was sent.')
  return withTemplate(recruiter, form, purpose, (template) => ({
    [into]: merge(template[to.language], valuesTo(to, recruiter, purpose)).text,
  }))
}

/** The values of merge fields in a letter to a candidate; with the next stage the day of the answer is another one, which nobody knows yet. */
export const valuesTo = (to: ChosenApplication, { name }: Staff, purpose: TemplatePurpose) =>
  mergeValues(purpose === 'move' ? { ...to, dueAt: null } : to, name, to.language)
