import { and, eq, gte, inArray, lt, notExists, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { mayUndo } from '@/rules/desk/undo'
import type { Labels } from '@/rules/lists/draft'
import { momentOf } from '../ids'
import type { Staff } from '../people/users'
import { store, t } from '../store'
import { giveLabels } from './labels'
import { findReached, type Reach } from './reach'

const { personTags: tags, peopleLists: lists, listEntries: entries } = t

/** Gives somebody more of a recruiter's own tags and lists, under the mark of an act; false for whoever is not reached. */
export function addLabels(
  recruiter: Staff,
  reach: Reach,
  labels: Labels,
  { now = new Date(), mark }: { now?: Date; mark?: string } = {},
): Promise<boolean> {
  return store.tx(async (tx) => {
    if (!(await findReached(tx, recruiter, reach))) return false
    await giveLabels(tx, recruiter, reach, labels, { now, mark })
    return true
  })
}

/**
 * Takes back the tags and the places on lists that this recruiter gave in one act, by its mark, and the list that it made
 * where nobody else is on it. False once the time for it is over, and where there is nothing of it any more.
 */
export async function takeLabelsBack(recruiter: Staff, mark: string, now = new Date()): Promise<boolean> {
  const at = momentOf(mark)
  if (!at || !mayUndo(at, now)) return false
  const ofAct = (id: SQLiteColumn) => and(gte(id, mark), lt(id, `${mark}~`))
  return store.tx(async (tx) => {
    const own = tx.select({ id: lists.id }).from(lists).where(eq(lists.recruiterId, recruiter.id))
    const gone = [
      ...(await tx
        .delete(tags)
        .where(and(eq(tags.recruiterId, recruiter.id), ofAct(tags.id)))
        .returning({ id: tags.id })),
      ...(await tx
        .delete(entries)
        .where(and(inArray(entries.listId, own), ofAct(entries.id)))
        .returning({ id: entries.id })),
    ]
    const others = tx.select({ one: sql`1` }).from(entries).where(eq(entries.listId, lists.id))
    await tx.delete(lists).where(and(eq(lists.recruiterId, recruiter.id), ofAct(lists.id), notExists(others)))
    return gone.length > 0
  })
}
