import { z } from 'zod'
import { oneLine } from '../forms/plain'

type Given = Record<string, string | string[] | undefined>

/** Words that are looked for, as an address says them: one line, cut where it is longer, as its field then shows. */
export const words = (most: number) =>
  z
    .string()
    .transform((text) => oneLine(text).slice(0, most).trim() || undefined)
    .optional()
    .catch(undefined)

/**
 * What an address says, field by field, of what is said twice the first; and the names of those that say what no page can
 * read: a page that left them out without a word would show more than was asked for.
 */
export function readAddress<S extends z.ZodRawShape>(
  schema: z.ZodObject<S>,
  given: Given,
): { query: z.output<z.ZodObject<S>>; unread: string[] } {
  const first = Object.fromEntries(
    Object.keys(schema.shape).map((name) => [
      name,
      Object.hasOwn(given, name) ? [given[name]].flat()[0] : undefined,
    ]),
  )
  const query = schema.parse(first)
  const said = Object.entries(query)
  return { query, unread: said.flatMap(([name, read]) => (isRead(first[name], read) ? [] : name)) }
}

function isRead(said: string | undefined, read: unknown): boolean {
  const typed = oneLine(said ?? '')
  if (typed === '') return true
  if (typeof read === 'string') return typed.startsWith(read)
  if (typeof read === 'number') return Number(typed) === read
  return Array.isArray(read) ? read.length > 0 : read !== undefined
}

/** What a table says of a word out of an address; undefined for a word that it does not have. */
export function saidOf<Said>(table: Record<string, Said>, word: unknown): Said | undefined {
  return typeof word === 'string' && Object.hasOwn(table, word) ? table[word] : undefined
}
