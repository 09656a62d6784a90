import { z } from 'zod'
import { email } from '../people/email'
import { keysOf } from '../vocabulary'
import { cadences } from './schedule'

/** An alert as its form sends it; the search comes beside it. */
export const alertDraft = z.object({
  email,
  cadence: z.enum(keysOf(cadences), 'Choose how often'),
})

/** What the reader of a letter says of the jobs in it. */
export const judgement = z.object({ letter: z.string().max(40), right: z.enum(['yes', 'no', 'some']) })
