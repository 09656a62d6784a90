import { z } from 'zod'
import { text } from '../forms/text'
import { email } from '../people/email'
import { keysOf } from '../vocabulary'
import { theirName } from './draft'

/** So many more people of a company may follow its brief, each with a link of their own. */
export const mostPeople = 4

/** Whom a company invites to follow its brief. */
export const inviteDraft = z.object({ name: theirName, email })

/** What becomes of a public job while its search rests. */
export const pausedJob = { stays: 'Leave it on the site', closes: 'Close it, too' } as const

/** Why a company has its search rest, and whether its job leaves the site. */
export const pauseDraft = z
  .object({
    reason: text('Why', 1000).min(1, 'Write why: your recruiter reads it'),
    job: z.enum(keysOf(pausedJob)).catch('stays'),
  })
  .transform(({ reason, job }) => ({ why: reason, closeJob: job === 'closes' }))
