import { and, eq, gte, inArray, lt } from 'drizzle-orm'
import type { Labels } from '@/rules/lists/draft'
import { newId } from '../ids'
import type { Staff } from '../people/users'
import { store, type Tx, t } from '../store'
import { findOrMakeList } from './labels'
import { findReached, personOf, type Reach } from './reach'

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
    const id = () => newId(now.getTime())
    for (const tag of labels.tags)
      await tx
        .insert(tags)
        .values({ id: id(), recruiterId: recruiter.id, ...personOf(reach), tag })
        .onConflictDoNothing()
    const wanted = await ownLists(tx, recruiter, labels.lists)
    if (labels.newList) wanted.push(await findOrMakeList(tx, recruiter, labels.newList, now))
    for (const listId of wanted)
      await tx
        .insert(entries)
        .values({ id: id(), listId, ...personOf(reach), addedAt: now })
        .onConflictDoNothing()
    return true
  })
}

/** Takes back the tags and lists that a recruiter gave at that moment; their ids begin with it. */
export function takeLabelsBack(recruiter: Staff, at: Date): Promise<void> {
  const first = newId(at.getTime()).slice(0, 10)
  return store.tx(async (tx) => {
    await tx
      .delete(tags)
      .where(and(eq(tags.recruiterId, recruiter.id), gte(tags.id, first), lt(tags.id, `${first}~`)))
    const own = tx.select({ id: lists.id }).from(lists).where(eq(lists.recruiterId, recruiter.id))
    await tx
      .delete(entries)
      .where(and(inArray(entries.listId, own), gte(entries.id, first), lt(entries.id, `${first}~`)))
  })
}

async function ownLists(tx: Tx, recruiter: Staff, ids: string[]): Promise<string[]> {
  const own = and(eq(lists.recruiterId, recruiter.id), inArray(lists.id, ids))
  return (await tx.select({ id: lists.id }).from(lists).where(own)).map(({ id }) => id)
}
