import { and, eq, isNull } from 'drizzle-orm'
import type { Proposal } from '@/rules/interviews/proposal'
import { interviewAsked } from '@/rules/shortlist/letters'
import type { ShortlistVerdict } from '@/rules/shortlist/verdicts'
import { store, type Tx, t } from '../store'
import { isThere, type Visitor } from './room'
import { writeToAsked } from './write-to-asked'

const { presentations, presentationVerdicts } = t

/** Keeps what somebody of a company says of one in its room, in place of what they said before; false where nobody is there. */
export function giveVerdict(
  { briefId, personId, by }: Visitor,
  id: string,
  said: { verdict: ShortlistVerdict; comment: string },
  now = new Date(),
): Promise<boolean> {
  return store.tx(async (tx) => {
    if (!(await isThere(tx, briefId, id))) return false
    const { personId: whose, presentationId } = presentationVerdicts
    const before = and(eq(presentationId, id), personId ? eq(whose, personId) : isNull(whose))
    await tx.delete(presentationVerdicts).where(before)
    await tx.insert(presentationVerdicts).values({ presentationId: id, personId, ...said, by, at: now })
    return true
  })
}

/**
 * Asks somebody in the room for an interview at one of these times, in place of those that they refused or left open; what
 * is asked already, and has no answer yet, is not asked once more.
 */
export function askForInterview(
  { briefId, personId }: Visitor,
  id: string,
  { times, ...meeting }: Proposal,
  now = new Date(),
): Promise<'done' | 'agreed' | 'not found'> {
  return store.tx(async (tx) => {
    if (!(await isThere(tx, briefId, id))) return 'not found'
    if (await isAsked(tx, id, { times, ...meeting })) return 'done'
    const asked = await tx
      .update(presentations)
      .set({
        ...{ ...meeting, interviewAskedAt: now, interviewAskedById: personId },
        ...{ times: times.map((time) => time.toISOString()), interviewAnsweredAt: null, calledOffAt: null },
      })
      .where(and(eq(presentations.id, id), isNull(presentations.interviewTime)))
      .returning({ id: presentations.id })
    if (asked.length === 0) return 'agreed'
    await writeToAsked(tx, id, interviewAsked, now)
    return 'done'
  })
}

async function isAsked(tx: Tx, id: string, { times, minutes, place, note }: Proposal): Promise<boolean> {
  const [held] = await tx.select().from(presentations).where(eq(presentations.id, id))
  const isOpen = held?.interviewAskedAt && !held.interviewAnsweredAt && !held.interviewTime
  if (!held || !isOpen) return false
  const same = held.minutes === minutes && held.place === place && held.note === note
  return same && held.times.join() === times.map((time) => time.toISOString()).join()
}
