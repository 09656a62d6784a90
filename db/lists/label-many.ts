import { and, eq, gte, inArray, lt } from 'drizzle-orm'
import type { Labels } from '@/rules/lists/draft'
import { newId } from '../ids'
import type { Staff } from '../people/users'
import { store, t } from '../store'
import { giveLabels } from './labels'
import { findReached, type Reach } from './reach'

const { personTags: tags, peopleLists: lists, listEntries: entries } = t

/** Gives somebody more of a recruiter's own tags and lists; false for whoever is not reached. */
export function addLabels(
  recruiter: Staff,
  reach: Reach,
  labels: Labels,
  now = new Date(),
): Promise<boolean> {
  return store.tx(async (tx) => {
    if (!(await findReached(tx, recruiter, reach))) return false
    await giveLabels(tx, recruiter, reach, labels, now)
    return true
  })
}

/** Takes back the tags and lists that a recruiter gave at that moment; their ids begin with it. False where there were none. */
export function takeLabelsBack(recruiter: Staff, at: Date): Promise<boolean> {
  const first = newId(at.getTime()).slice(0, 10)
  return store.tx(async (tx) => {
    const ownTags = and(eq(tags.recruiterId, recruiter.id), gte(tags.id, first), lt(tags.id, `${first}~`))
    const own = tx.select({ id: lists.id }).from(lists).where(eq(lists.recruiterId, recruiter.id))
    const ownEntries = and(inArray(entries.listId, own), gte(entries.id, first), lt(entries.id, `${first}~`))
    const gone = [
      ...(await tx.delete(tags).where(ownTags).returning({ id: tags.id })),
      ...(await tx.delete(entries).where(ownEntries).returning({ id: entries.id })),
    ]
    return gone.length > 0
  })
}
