import { z } from 'zod'
import { text } from '../forms/text'
import { email } from '../people/email'
import { keysOf } from '../vocabulary'
import { reportReasons } from './reasons'

/** A report of a job as its form sends it; with an address its writer is told what was done. */
export const reportDraft = z
  .object({
    reason: z.enum(keysOf(reportReasons), 'Choose what is wrong'),
    text: text('What you saw', 2000).default(''),
    email: z.preprocess((typed) => typed || undefined, email.optional()).transform((address = '') => address),
  })
  .refine(({ reason, text }) => reason !== 'other' || text !== '', {
    path: ['text'],
    message: 'Write what you saw',
  })

export type ReportDraft = z.infer<typeof reportDraft>
