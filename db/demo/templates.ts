import type { TemplateDraft } from '../../rules/templates/draft'
import type { Staff } from '../people/users'
import { keepTemplate } from '../templates/templates'

const texts: Omit<TemplateDraft, 'shared'>[] = [
  {
    name: 'Still reading',
    purpose: 'message',
    en: 'We are still reading the applications for {job}. You have our answer by {answer date}.\n\n{recruiter}',
    fr: 'Nous lisons encore les candidatures pour « {job} ». Vous avez notre réponse au plus tard le {answer date}.\n\n{recruiter}',
  },
  {
    name: 'Thank you for your time',
    purpose: 'refusal',
    en: 'Thank you for your time, {candidate}. What you showed us was clear and well prepared.',
    fr: 'Merci pour votre temps, {candidate}. Ce que vous nous avez montré était clair et bien préparé.',
  },
]

/** Gives the demo’s owner texts to write with. */
export async function insertTemplates(owner: Staff, now: Date): Promise<void> {
  for (const text of texts) await keepTemplate(owner, { ...text, shared: false }, now)
}
