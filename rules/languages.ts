import { displayNames } from './formats'

const letters = [...'abcdefghijklmnopqrstuvwxyz']
const english = displayNames('en', { type: 'language', fallback: 'none' })

/** Every ISO 639-1 code in use, as the CLDR of this Node knows them; withdrawn codes (iw, mo) are left out. */
export const languageCodes: readonly string[] = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((code) => english.of(code) && new Intl.Locale(code).language === code)

/** The English name of a language from its ISO 639-1 code (“de” gives “German”); what is no code is given back. */
export function languageName(code: string): string {
  return languageCodes.includes(code) ? (english.of(code) ?? code) : code
}
