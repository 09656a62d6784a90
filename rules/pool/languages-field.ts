import { z } from 'zod'
import { displayNames } from '../formats'
import { commas } from '../forms/text'
import { languageCodes, languageName } from '../languages'
import { fold } from '../words'

const names = new Map(
  ['fr', 'en'].flatMap((reader) => {
    const of = displayNames(reader, { type: 'language' })
    return languageCodes.map((code) => [fold(of.of(code) ?? code), code] as const)
  }),
)

/** The code of a language as people write it in English or French, or by its code; undefined for none that we know. */
export function languageCode(typed: string): string | undefined {
  const folded = fold(typed.trim())
  return names.get(folded) ?? languageCodes.find((code) => code === folded)
}

/** A field with languages, separated by commas, as ISO 639-1 codes. */
export const languagesKnown = (what: string) =>
  commas(what, 12).transform((typed, context) => {
    const unknown = typed.find((name) => !languageCode(name))
    if (unknown === undefined) return [...new Set(typed.flatMap((name) => languageCode(name) ?? []))]
    context.addIssue({
      code: 'custom',
      message: `${what}: we do not know “${unknown}”. Write languages by their names, such as French, English.`,
    })
    return z.NEVER
  })

/** “French, English”. */
export const languagesInWords = (codes: string[]) => codes.map(languageName).join(', ')
