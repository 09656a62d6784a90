import { and, asc, count, desc, eq, gt, isNotNull, isNull, lte, ne, sql } from 'drizzle-orm'
import { howDidItEnd } from '@/rules/briefs/letters'
import { askedAgainAfter, askedAgainUntil, type BriefOutcome } from '@/rules/briefs/outcome'
import { addDays } from '@/rules/dates'
import type { Staff } from '../people/users'
import { recordAudit } from '../site/audit-events'
import { store, type Tx, t } from '../store'
import { briefsOf } from './desk'
import { writeToPerson } from './follow'

const { briefs, briefOutcomes } = t
const atOnce = 100

/** What its company last said of how a search ended; undefined until it has. */
export async function findOutcome(briefId: string, from: Tx = store.read) {
  const { outcome, why, by, at, id } = briefOutcomes
  const [last] = await from
    .select({ outcome, why, by, at })
    .from(briefOutcomes)
    .where(eq(briefOutcomes.briefId, briefId))
    .orderBy(desc(at), desc(id))
    .limit(1)
  return last
}

/** Keeps how a search ended, beside what was said before, and nothing where that is the same; false while it goes on. The caller has shown whose it is. */
export function sayOutcome(
  { id, by }: { id: string; by: string },
  said: { outcome: BriefOutcome; why: string },
  now = new Date(),
): Promise<boolean> {
  return store.tx(async (tx) => {
    const [ended] = await tx
      .select({ id: briefs.id })
      .from(briefs)
      .where(and(eq(briefs.id, id), isNotNull(briefs.closedAt)))
    if (!ended) return false
    const last = await findOutcome(id, tx)
    if (last?.outcome === said.outcome && last.why === said.why && last.by === by) return true
    await tx.insert(briefOutcomes).values({ briefId: id, ...said, by, at: now })
    await recordAudit(tx, null, 'say outcome', 'brief', id, { at: now })
    return true
  })
}

/** Asks companies once more how their search ended, in the fifth week after it; the longest ended first. */
export function askOutcomes(now = new Date()): Promise<void> {
  return store.tx(async (tx) => {
    const { id, contactName: name, email, closedAt, outcomeAskedAt } = briefs
    const ended = await tx
      .select({ id, name, email })
      .from(briefs)
      .where(
        and(
          isNull(outcomeAskedAt),
          lte(closedAt, addDays(now, -askedAgainAfter)),
          gt(closedAt, addDays(now, -askedAgainUntil)),
          ne(email, ''),
        ),
      )
      .orderBy(asc(closedAt))
      .limit(atOnce)
    for (const brief of ended) {
      await tx.update(briefs).set({ outcomeAskedAt: now }).where(eq(id, brief.id))
      const person = { id: null, name: brief.name, email: brief.email }
      await writeToPerson(tx, brief.id, person, howDidItEnd, { createdAt: now, dueAt: now })
    }
  })
}

/** What the company of a brief said last, where it was asked twice: joins `briefs` with one answer at most. */
export const isLastOutcome = eq(
  briefOutcomes.id,
  sql`(select o.id from brief_outcomes o where o.brief_id = ${briefs.id} order by o.at desc, o.id desc limit 1)`,
)

/** How the searches of this recruiter ended that were taken on: how many have, and of how many their company has said how. */
export async function countOutcomes(recruiter: Staff) {
  const { outcome } = briefOutcomes
  const rows = await store.read
    .select({ outcome, n: count() })
    .from(briefs)
    .leftJoin(briefOutcomes, isLastOutcome)
    .where(and(isNotNull(briefs.closedAt), isNotNull(briefs.qualifiedAt), briefsOf(recruiter)))
    .groupBy(outcome)
  const of = (wanted: BriefOutcome | null) => rows.find((row) => row.outcome === wanted)?.n ?? 0
  const [us, elsewhere, unfilled] = [of('us'), of('elsewhere'), of('unfilled')]
  const answered = us + elsewhere + unfilled
  return { us, elsewhere, unfilled, answered, ended: answered + of(null) }
}
