import { z } from 'zod'
import { text } from '../forms/text'
import { keysOf } from '../vocabulary'
import { plural } from '../words'

/** How a search ended, as its company says it. */
export const briefOutcomes = {
  us: 'We hired somebody whom you found',
  elsewhere: 'We hired somebody from elsewhere',
  unfilled: 'The job was not filled',
} as const

export type BriefOutcome = keyof typeof briefOutcomes

/** The same as the desk reads it. */
export const outcomesAtDesk: Record<BriefOutcome, string> = {
  us: 'Hired through us',
  elsewhere: 'Hired elsewhere',
  unfilled: 'Not filled',
}

/** What a company says of the end of its search; why, where the job was not filled. */
export const outcomeDraft = z
  .object({
    outcome: z.enum(keysOf(briefOutcomes), 'Choose how the search ended'),
    why: text('Why', 1000).default(''),
  })
  .refine(({ outcome, why }) => outcome !== 'unfilled' || why !== '', {
    path: ['why'],
    error: 'Write why it was not filled: one sentence is enough',
  })

/** A company is asked once more so many days after the end: in the fifth week, between the second and the sixth. */
export const askedAgainAfter = 28
export const askedAgainUntil = 42

type Counted = Record<BriefOutcome | 'answered' | 'ended', number>

/** How searches ended, with of how many it is known; undefined before one has. */
export function outcomeWords({ ended, answered, us, elsewhere, unfilled }: Counted): string | undefined {
  if (ended === 0) return undefined
  const of = `Of ${plural(ended, 'search', 'searches')} that ended, `
  if (answered === 0) return `${of}no company has said how yet.`
  return `${of}${plural(answered, 'company has', 'companies have')} said how: ${us} through us, ${elsewhere} elsewhere, ${unfilled} not filled.`
}
