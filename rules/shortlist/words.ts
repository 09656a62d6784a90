import { z } from 'zod'
import { text } from '../forms/text'
import { keysOf } from '../vocabulary'
import { fold } from '../words'
import { shortlistVerdicts } from './verdicts'

/** What a recruiter says of somebody to a company. */
export const presentingWords = text('What you say of them', 1500).min(
  1,
  'Say in two or three sentences what this person brings',
)

/** What a company says of somebody on its shortlist. */
export const verdictDraft = z.object({
  verdict: z.enum(keysOf(shortlistVerdicts), 'Choose yes, maybe or no'),
  comment: text('Comment', 1500).default(''),
})

const shortestName = 3

/**
 * What in a text about somebody would tell a company who they are or how to reach them, before they agree to that; undefined
 * where nothing does. A name counts by each of its parts of three letters or more.
 */
export function tellsWho(said: string, person: { name: string }): string | undefined {
  if (/\S@\S/.test(said)) return 'an e-mail address'
  if (/https?:|www\.|\b[\w-]+\.(?:(?:com|fr|org|dev|eu)\b|\w+\/)/i.test(said)) return 'a link'
  if (/(?:\+\d|\b0\d)(?:[\s.()-]*\d){6,}/.test(said)) return 'a telephone number'
  const words = new Set(fold(said).split(/[^\p{L}]+/u))
  const parts = fold(person.name).split(/[^\p{L}]+/u)
  return parts.some((part) => part.length >= shortestName && words.has(part)) ? 'their name' : undefined
}
