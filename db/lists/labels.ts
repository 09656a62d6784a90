import { and, asc, eq, inArray, notInArray, sql } from 'drizzle-orm'
import type { Labels } from '@/rules/lists/draft'
import { idWithin, newMark } from '../ids'
import type { Staff } from '../people/users'
import { store, type Tx, t } from '../store'
import { findReached, isAbout, type Person, personOf, type Reach } from './reach'

const { personTags: tags, peopleLists: lists, listEntries: entries } = t

/** A recruiter's own tags of a person, and all their lists with whether the person is on each. */
export async function findLabels(recruiter: Staff, person: Person) {
  const own = await store.read
    .select({ tag: tags.tag })
    .from(tags)
    .where(and(isAbout(tags, person), eq(tags.recruiterId, recruiter.id)))
    .orderBy(asc(tags.tag))
  const on = store.read.select({ id: entries.listId }).from(entries).where(isAbout(entries, person))
  const all = await store.read
    .select({ id: lists.id, name: lists.name, isOn: sql<number>`${inArray(lists.id, on)}`.mapWith(Boolean) })
    .from(lists)
    .where(eq(lists.recruiterId, recruiter.id))
    .orderBy(asc(lists.name))
  return { tags: own.map(({ tag }) => tag), lists: all }
}

/** The tags and lists of a recruiter by name, without how many people: a count would tell of who keeps out of sight. */
export async function listLabels(recruiter: Staff) {
  const used = await store.read
    .selectDistinct({ tag: tags.tag })
    .from(tags)
    .where(eq(tags.recruiterId, recruiter.id))
    .orderBy(asc(tags.tag))
  const kept = await store.read
    .select({ id: lists.id, name: lists.name })
    .from(lists)
    .where(eq(lists.recruiterId, recruiter.id))
    .orderBy(asc(lists.name))
  return { tags: used.map(({ tag }) => tag), lists: kept }
}

export type OwnLabels = Awaited<ReturnType<typeof listLabels>>

/** Gives a person these tags, and puts them on these lists and on no other of this recruiter's; false for whoever is not reached. */
export function labelPerson(
  recruiter: Staff,
  reach: Reach,
  labels: Labels,
  now = new Date(),
): Promise<boolean> {
  return store.tx(async (tx) => {
    if (!(await findReached(tx, recruiter, reach))) return false
    await tx.delete(tags).where(and(isAbout(tags, reach), eq(tags.recruiterId, recruiter.id)))
    const others = tx
      .select({ id: lists.id })
      .from(lists)
      .where(and(eq(lists.recruiterId, recruiter.id), notInArray(lists.id, labels.lists)))
    await tx.delete(entries).where(and(isAbout(entries, reach), inArray(entries.listId, others)))
    await giveLabels(tx, recruiter, reach, labels, { now })
    return true
  })
}

/** Gives a person more of a recruiter's own tags and lists; the ids of what is new begin with that mark. */
export async function giveLabels(
  tx: Tx,
  recruiter: Staff,
  reach: Reach,
  labels: Labels,
  { now, mark = newMark(now.getTime()) }: { now: Date; mark?: string },
): Promise<void> {
  const row = () => ({ id: idWithin(mark), ...personOf(reach) })
  for (const tag of labels.tags)
    await tx
      .insert(tags)
      .values({ ...row(), recruiterId: recruiter.id, tag })
      .onConflictDoNothing()
  const own = and(eq(lists.recruiterId, recruiter.id), inArray(lists.id, labels.lists))
  const wanted = (await tx.select({ id: lists.id }).from(lists).where(own)).map(({ id }) => id)
  if (labels.newList) wanted.push(await findOrMakeList(tx, recruiter, labels.newList, { now, mark }))
  for (const listId of wanted)
    await tx
      .insert(entries)
      .values({ ...row(), listId, addedAt: now })
      .onConflictDoNothing()
}

/** The list of that name, which is made where there is none. */
async function findOrMakeList(
  tx: Tx,
  recruiter: Staff,
  name: string,
  { now, mark }: { now: Date; mark: string },
): Promise<string> {
  const [known] = await tx
    .select({ id: lists.id })
    .from(lists)
    .where(and(eq(lists.recruiterId, recruiter.id), eq(lists.name, name)))
  if (known) return known.id
  const id = idWithin(mark)
  await tx.insert(lists).values({ id, recruiterId: recruiter.id, name, createdAt: now })
  return id
}

/** Forgets a list; the people on it stay. False for another recruiter's. */
export async function dropList(recruiter: Staff, id: string): Promise<boolean> {
  const dropped = await store.db
    .delete(lists)
    .where(and(eq(lists.id, id), eq(lists.recruiterId, recruiter.id)))
    .returning({ id: lists.id })
  return dropped.length === 1
}
