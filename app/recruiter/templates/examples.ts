import { listOpenApplications } from '@/db/applications/desk'
import type { Staff } from '@/db/people/users'
import { letterFor } from '@/rules/letters'
import { type Language, languages } from '@/rules/people/language'
import { type TemplatePurpose, templatePurposes } from '@/rules/templates/draft'
import { type Addressee, type MergeValues, mergeValues } from '@/rules/templates/fields'
import { letterWith, someAddressee } from '@/rules/templates/letter'
import { keysOf } from '@/rules/vocabulary'
import { linkInPreview } from '../letter-preview'
import { wordsPlace } from './words-place'

/** Somebody to look at a template with: what the fields say for them, and the letters around the words. */
export type Example = {
  name: string
  values: Record<Language, MergeValues>
  frames: Record<TemplatePurpose, Record<Language, { subject: string; body: string }>>
}

/** Somebody invented, and those who wait for this recruiter; all that needs the settings of the site is made here, as a browser does not know them. */
export async function listExamples(recruiter: Staff): Promise<Example[]> {
  const waiting = await listOpenApplications(recruiter, undefined, 8)
  const real = waiting.map(({ name, jobTitle, company, dueAt }) => ({
    name,
    title: jobTitle,
    company,
    dueAt,
  }))
  return [someAddressee(new Date()), ...real].map((to, at) => ({
    name: at === 0 ? 'Somebody invented' : `${to.name}, ${to.title}`,
    values: inEach((language) => mergeValues(to, recruiter.name, language)),
    frames: frames(to, recruiter.name),
  }))
}

function frames(to: Addressee, by: string) {
  const of = { ...to, by, link: linkInPreview }
  return Object.fromEntries(
    keysOf(templatePurposes).map((purpose) => {
      const letter = letterWith(purpose, of, wordsPlace)
      return [purpose, inEach((language) => letterFor(letter, { language, named: true }))]
    }),
  ) as Example['frames'] // one of each purpose
}

const inEach = <T>(make: (language: Language) => T) =>
  Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, T> // one of each
