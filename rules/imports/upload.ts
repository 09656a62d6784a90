import { z } from 'zod'
import { oneLine } from '../forms/plain'

/** What one file or answer may weigh, packed or not. */
export const mostFileBytes = 20_000_000

const endings = /\.(?:jsonl|ndjson|json|csv|xml)(?:\.gz)?$/i

/** The ending by which a file is read, as in “.jsonl.gz”; undefined for a file of no kind that is. */
export const endingOf = (fileName: string) => endings.exec(fileName)?.[0].toLowerCase()

const name = z.string().max(200).transform(oneLine).pipe(z.string().max(100, 'at most 100 letters'))

/** What is said of a file of jobs, of a board’s answer or of an address, beside itself. */
export const importFields = z.object({
  source: z.string().min(1, 'Format: choose one'),
  board: name,
  companyName: name,
  isPartial: z
    .literal('yes')
    .optional()
    .transform((ticked) => ticked === 'yes'),
})

/** A web address that may be read each day, and the hour of the site from which on it is. */
export const addressFields = importFields.omit({ isPartial: true }).extend({
  board: name.pipe(z.string().min(1, 'Board: give it a name')),
  address: z
    .string()
    .trim()
    .max(1000)
    .pipe(z.url({ protocol: /^https?$/, error: 'Address: a web address, as in https://…' })),
  hour: z.coerce.number().int().min(0).max(23),
})

/** The board that a web address names in its path, as in /v1/boards/halden/jobs; empty where it names none. */
export function boardOfAddress(address: string): string {
  if (!URL.canParse(address)) return ''
  const { hostname, pathname } = new URL(address)
  const named = /\/(?:boards|postings|companies|accounts|job-board)\/([\w.%-]+)/.exec(pathname)?.[1]
  return named ?? /^([\w-]+)\.recruitee\.com$/.exec(hostname)?.[1] ?? ''
}
