import { and, eq, isNull } from 'drizzle-orm'
import { mayCompanySeeYou } from '@/rules/shortlist/letters'
import { tellsWho } from '@/rules/shortlist/words'
import { briefsOf } from '../briefs/desk'
import { isFirstOfBrief } from '../briefs/its-jobs'
import { newId } from '../ids'
import { jobsOf } from '../jobs/desk'
import type { Staff } from '../people/users'
import { hiring, mayLookFor } from '../pool/viewer'
import { type Answer, actOn, recordAudit } from '../site/audit-events'
import { store, t } from '../store'
import { findAskedPerson, writeToAsked } from './write-to-asked'

/** Somebody of the pool, or who has applied for the job of the brief. */
export type Somebody = { candidateId: string } | { applicationId: string }

/**
 * Asks somebody whether the company of a brief may see them, with what it would read. `not found` is also who must not be
 * shown to it; `told` is what in the words would tell who it is.
 */
export function askToShow(
  recruiter: Staff,
  briefId: string,
  { somebody, words }: { somebody: Somebody; words: string },
  now = new Date(),
  seen?: number,
): Promise<Answer | { outcome: 'told'; what: string }> {
  return store.tx(async (tx) => {
    const [found] = await tx
      .select({
        id: t.briefs.id,
        status: t.briefs.status,
        pausedAt: t.briefs.pausedAt,
        companyId: hiring,
      })
      .from(t.briefs)
      .innerJoin(t.jobs, and(eq(t.jobs.briefId, t.briefs.id), isFirstOfBrief))
      .where(and(eq(t.briefs.id, briefId), briefsOf(recruiter), jobsOf(recruiter)))
    const brief = found && (await mayLookFor(recruiter, found.companyId)) ? found : undefined
    return actOn(tx, { subject: 'brief', id: briefId, seen }, brief, async ({ status, pausedAt }) => {
      if (status !== 'searching' || pausedAt) return { outcome: 'already' }
      const id = newId()
      const put = await tx
        .insert(t.presentations)
        .values({ id, briefId, ...somebody, recruiterId: recruiter.id, words, askedAt: now })
        .onConflictDoNothing()
        .returning({ id: t.presentations.id })
      if (put.length === 0) return { outcome: 'already' }

      const person = await findAskedPerson(tx, id)
      const told = person && tellsWho(words, person)
      if (!person || told) {
        await tx.delete(t.presentations).where(eq(t.presentations.id, id))
        return person && told ? { outcome: 'told', what: told } : { outcome: 'not found' }
      }
      await writeToAsked(tx, id, (to) => mayCompanySeeYou(to, recruiter.name), now)
      await recordAudit(tx, recruiter, 'ask candidate', 'brief', briefId, { at: now })
      return { outcome: 'done' }
    })
  })
}

/** Takes a question back that has no answer yet; `already` once it has one. */
export function takeQuestionBack(
  recruiter: Staff,
  briefId: string,
  id: string,
  now = new Date(),
): Promise<Answer> {
  return store.tx(async (tx) => {
    const [found] = await tx
      .select({ id: t.presentations.id })
      .from(t.presentations)
      .innerJoin(t.briefs, eq(t.briefs.id, t.presentations.briefId))
      .where(and(eq(t.presentations.id, id), eq(t.briefs.id, briefId), briefsOf(recruiter)))
    return actOn(tx, { subject: 'brief', id: briefId, seen: undefined }, found, async () => {
      const gone = await tx
        .delete(t.presentations)
        .where(and(eq(t.presentations.id, id), isNull(t.presentations.answeredAt)))
        .returning({ id: t.presentations.id })
      if (gone.length === 0) return { outcome: 'already' }
      await recordAudit(tx, recruiter, 'take question back', 'brief', briefId, { at: now })
      return { outcome: 'done' }
    })
  })
}
