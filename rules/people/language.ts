import { siteSettings } from '../site/settings'

/** The languages that people are written to in. */
export const languages = ['en', 'fr'] as const

export type Language = (typeof languages)[number]

/** The language of somebody's letters out of what their browser asks for first, as in “fr-CH, fr;q=0.9, en;q=0.8”. */
export function languageOf(acceptLanguage: string | null): Language {
  return /^\s*fr\b/i.test(acceptLanguage ?? '') ? 'fr' : 'en'
}

/** Those in which this site writes, as its owner has chosen. */
export function writtenLanguages(): readonly Language[] {
  const { letterLanguages } = siteSettings()
  return letterLanguages === 'both' ? languages : [letterLanguages]
}

/** The language in which somebody who reads this one is written to. */
export function writtenIn(language: Language): Language {
  const [only, other] = writtenLanguages()
  return only && !other ? only : language
}
