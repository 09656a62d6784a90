import { formatWeekday } from '../dates'
import { nameInLetter, titleInLetter } from '../letters'
import { jourDeSemaine } from '../mail/french'
import type { Language } from '../people/language'
import { siteName } from '../site/settings'
import { keysOf } from '../vocabulary'

/** The merge fields: what a text to a candidate may leave open, written in braces, and what is put there. */
export const mergeFields = {
  candidate: 'The candidate’s name',
  job: 'The title of the job',
  company: 'The company, as the candidate reads it',
  recruiter: 'Your name',
  'answer date': 'The day by which the answer is due, while it lies ahead',
  site: 'The name of this site',
} as const

export type MergeField = keyof typeof mergeFields

/** What stands for each field in one letter; a field without value cannot be sent. */
export type MergeValues = Partial<Record<MergeField, string>>

/** Whom a text goes to, and about what; `dueAt` is null where no answer is due. */
export type Addressee = { name: string; title: string; company: string; dueAt: Date | null }

/** The values of the fields in a letter to somebody, in their language. A day that has passed is promised to nobody. */
export function mergeValues(
  { name, title, company, dueAt }: Addressee,
  by: string,
  language: Language,
  now = new Date(),
) {
  const day = language === 'fr' ? jourDeSemaine : formatWeekday
  return {
    candidate: nameInLetter(name),
    job: titleInLetter(title),
    company: titleInLetter(company),
    recruiter: nameInLetter(by),
    'answer date': dueAt && dueAt > now ? day(dueAt) : undefined,
    site: siteName(),
  } satisfies MergeValues
}

/** A text with its values, and what keeps it from being sent: fields that do not exist, and those without a value. */
export type Merged = { text: string; unknown: string[]; empty: MergeField[] }

// Doubled braces, as other programs have them, mean the same; braces around anything but words are no field.
const written = /\{+[ \t]*(\p{L}[\p{L}\p{N} _'’-]{0,40}?)[ \t]*\}+/gu
const unclosed = new RegExp(
  `\\{+[ \\t]*(?:${keysOf(mergeFields).join('|')})(?![\\p{L}\\p{N} _'’-]*\\})`,
  'giu',
)

/** Puts the values into a text; what has none stays in its braces. */
export function merge(text: string, values: MergeValues): Merged {
  const unknown = new Set<string>(text.match(unclosed) ?? [])
  const empty = new Set<MergeField>()
  const merged = text.replace(written, (whole, name: string) => {
    const field = keysOf(mergeFields).find((one) => one === name.toLowerCase().replace(/\s+/g, ' '))
    if (!field) unknown.add(whole)
    const value = field && values[field]
    if (field && !value) empty.add(field)
    return value || whole
  })
  return { text: merged, unknown: [...unknown], empty: [...empty] }
}

const named = (fields: string[]) => fields.map((field) => `{${field}}`).join(', ')

/** Why a text names fields that do not exist; undefined where it names none. */
export function unknownFields(text: string): string | undefined {
  const [first] = merge(text, {}).unknown
  return first && `${first} is no field. The fields are ${named(keysOf(mergeFields))}.`
}

/** Why a text cannot be sent to somebody; undefined where it can. */
export function whyNotSent(text: string, values: MergeValues): string | undefined {
  const { empty } = merge(text, values)
  const whom = values.candidate ? ` for ${values.candidate}` : ''
  return (
    unknownFields(text) ??
    (empty.length > 0
      ? `${named(empty)}: there is no value${whom}. Take it out, or write the words yourself.`
      : undefined)
  )
}

/** What is thrown instead of sending a text with an open field: the transaction that would send it is taken back. */
export class WordsDoNotFit extends Error {}

/** The text as it is sent. */
export function mergedForSending(text: string, values: MergeValues): string {
  const why = whyNotSent(text, values)
  if (why) throw new WordsDoNotFit(`Nothing was sent. ${why}`)
  return merge(text, values).text
}
