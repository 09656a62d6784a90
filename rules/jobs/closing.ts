import { z } from 'zod'
import { offeredReason } from '../applications/reasons'
import type { RejectionReason } from '../applications/stages'
import { addDays } from '../dates'
import { text } from '../forms/text'
import { keysOf } from '../vocabulary'
import { plural } from '../words'

/** So many days after a job was closed it can be opened again with its applications. */
export const reopenDays = 30

/** The last moment at which what was closed then may be opened again. */
export const reopenUntil = (closedAt: Date) => addDays(closedAt, reopenDays)

/** Why somebody at the desk closes a job, and the answer that this is to whoever still waits. */
export const fittingReason = { filled: 'filled', withdrawn: 'closed' } as const satisfies Record<
  string,
  RejectionReason
>

export type DeskClosing = keyof typeof fittingReason

/** The answer to one application that ends with its job; the note is mailed, and may be empty. `inFrench` is for those who read French. */
export type Refusal = { reason: RejectionReason; note: string; inFrench?: string }

/**
 * Why a job is closed, and what is answered: to everyone, but for those with an answer of their own, by their ids. With
 * `asks` whoever has not agreed yet is asked whether their application may be kept for other jobs, but for the `unasked`.
 */
export type ClosingPlan = {
  because: DeskClosing
  everyone: Refusal
  each: Map<string, Refusal>
  asks?: boolean
  unasked?: Set<string>
}

const reason = offeredReason('').optional().catch(undefined)
const shared = z.object({
  because: z.enum(keysOf(fittingReason), 'Choose why the job is closed'),
  reason,
  words: text('Your words', 3000).default(''),
  inFrench: text('Your words in French', 3000).default(''),
  asks: z.literal('on').optional().catch(undefined),
})

/** Reads the form that closes a job: `reason`, `words`, `inFrench` and `asks` are for everyone, `reason-ID`, `words-ID` and `asks-ID` for one. */
export function readClosing(
  form: Record<string, unknown>,
): { success: true; plan: ClosingPlan } | { success: false; error: z.ZodError } {
  const read = shared.safeParse(form)
  if (!read.success) return read
  const { because, words, inFrench } = read.data
  const toAll = { note: words, ...(inFrench && { inFrench }) }
  const everyone = { reason: read.data.reason ?? fittingReason[because], ...toAll }
  const each = new Map<string, Refusal>()
  const unasked = new Set<string>()
  for (const key of Object.keys(form)) {
    const id = /^reason-(.+)$/.exec(key)?.[1]
    if (!id) continue
    if (form[`asks-${id}`] !== 'on') unasked.add(id)
    const chosen = reason.parse(form[key] || undefined)
    const own = z.object({ [`words-${id}`]: text('Your words', 3000).default('') }).safeParse(form)
    if (!own.success) return own
    const note = own.data[`words-${id}`] ?? ''
    if (chosen || note) each.set(id, { reason: chosen ?? everyone.reason, ...(note ? { note } : toAll) })
  }
  return { success: true, plan: { because, everyone, each, asks: read.data.asks === 'on', unasked } }
}

/** Closing with the answer that fits to everyone. */
export function closingAs(because: DeskClosing): ClosingPlan {
  return { because, everyone: { reason: fittingReason[because], note: '' }, each: new Map() }
}

/** What opening a job again does to the applications that ended with it, as a sentence. */
export function comesBack(applications: number): string {
  if (applications === 0) return 'No application ended with it.'
  const who = applications === 1 ? 'comes back at its stage' : 'come back at their stage'
  return `${plural(applications, 'application')} ${who}, with an e-mail to each candidate.`
}
