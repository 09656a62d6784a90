import { type Addressee, mergedForSending, mergeValues } from '@/rules/templates/fields'
import type { Staff } from '../people/users'
import { findReader } from '../site/readers'
import type { Tx } from '../store'

/** What a recruiter writes to candidates; `inFrench` goes to those who read French, where it is there. */
export type WordsTo = { words: string; inFrench?: string }

/** The words as this candidate gets them, with the values of their merge fields; throws `WordsDoNotFit` where one has none. */
export async function wordsTo(
  tx: Tx,
  recruiter: Staff,
  to: Addressee & { email: string },
  { words, inFrench }: WordsTo,
  now: Date,
): Promise<string> {
  if (!inFrench && !words.includes('{')) return words
  const { language } = await findReader(tx, to.email)
  const text = language === 'fr' && inFrench ? inFrench : words
  return mergedForSending(text, mergeValues(to, recruiter.name, language, now))
}
