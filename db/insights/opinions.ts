import { count, gte, sql } from 'drizzle-orm'
import type { OpinionChanges } from '@/rules/applications/blind'
import type { Managing } from '../people/users'
import { store, t } from '../store'

/** How opinions that were recorded before a name was known since then compare with those after it. */
export async function compareOpinions(_manager: Managing, since: Date): Promise<OpinionChanges> {
  const { at, rating, laterRating } = t.firstOpinions
  const [compared] = await store.read
    .select({
      first: count(),
      n: count(laterRating),
      up: sql<number>`count(*) filter (where ${laterRating} > ${rating})`,
      down: sql<number>`count(*) filter (where ${laterRating} < ${rating})`,
    })
    .from(t.firstOpinions)
    .where(gte(at, since))
  return compared ?? { first: 0, n: 0, up: 0, down: 0 }
}
