import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import { contactWords } from '@/rules/contacts/draft'
import { daysToUndo } from '@/rules/contacts/keeping'
import { type Choices, mergeOf } from '@/rules/contacts/merge'
import { addDays } from '@/rules/dates'
import { newId } from '../ids'
import type { Staff } from '../people/users'
import type { Stored } from '../schema'
import { recordAudit } from '../site/audit-events'
import { store, type Tx, t } from '../store'
import { type Contact, findContact } from './desk'
import { writeKeys } from './keys'
import { moveAll, put } from './move'
import { sharedBy } from './proposals'

const { contacts, contactMerges: merges } = t

/**
 * Makes one person of two who share a mailbox, a telephone or a page: `keptId` stays, all that hangs on the other moves
 * to it, and the other is not written any more, but leads there. False for whom this recruiter does not reach, or who
 * share nothing.
 */
export function mergeContacts(
  recruiter: Staff,
  { keptId, goneId, choices }: { keptId: string; goneId: string; choices: Choices },
  now = new Date(),
): Promise<boolean> {
  return store.tx(async (tx) => {
    const [kept, gone] = [await findContact(tx, recruiter, keptId), await findContact(tx, recruiter, goneId)]
    if (!kept || !gone || kept.mergedIntoId || gone.mergedIntoId || keptId === goneId) return false
    if ((await sharedBy(tx, keptId, goneId)).length === 0) return false
    const merged = mergeOf(kept, gone, choices)
    // First the other goes: its address may be the one that is kept, and then it has the one that is not.
    const email = merged.email === kept.email ? gone.email : kept.email
    await tx
      .update(contacts)
      .set({ mergedIntoId: keptId, mergedAt: now, email })
      .where(eq(contacts.id, goneId))
    await tx.update(contacts).set(merged).where(eq(contacts.id, keptId))
    await writeKeys(tx, keptId, merged)
    await tx.insert(merges).values({
      ...{ id: newId(now.getTime()), keptId, goneId, byId: recruiter.id, at: now },
      was: stored(Object.fromEntries(Object.keys(merged).map((name) => [name, kept[name as keyof Contact]]))), // its keys are columns
      became: stored(merged),
      moved: await moveAll(tx, goneId, keptId),
    })
    await recordAudit(tx, recruiter.id, 'merge', 'contact', keptId, { at: now, was: goneId })
    return true
  })
}

/** The last merge into somebody, while it can be undone, with who was merged. */
export async function findUndoableMerge(
  recruiter: Staff,
  keptId: string,
  now = new Date(),
  tx: Tx = store.read,
) {
  const kept = await findContact(tx, recruiter, keptId)
  if (!kept || kept.mergedIntoId) return undefined
  const [last] = await tx
    .select({ merge: merges, name: contacts.name, email: contacts.email })
    .from(merges)
    .innerJoin(contacts, eq(contacts.id, merges.goneId))
    .where(and(eq(merges.keptId, keptId), isNull(merges.undoneAt), gt(merges.at, addDays(now, -daysToUndo))))
    .orderBy(desc(merges.at), desc(merges.id))
    .limit(1)
  return last && { ...last, kept, until: addDays(last.merge.at, daysToUndo) }
}

/**
 * Makes two of one again, the last merge first: what moved moves back, and what the merge wrote is as it was, but for
 * what somebody has changed since. False where nothing can be undone.
 */
export function undoMerge(recruiter: Staff, keptId: string, now = new Date()): Promise<boolean> {
  return store.tx(async (tx) => {
    const found = await findUndoableMerge(recruiter, keptId, now, tx)
    if (!found) return false
    const { kept, merge } = found
    const before = formerOf(kept, merge.was, merge.became)
    const again = { ...kept, ...before }
    await tx
      .update(contacts)
      .set({ ...before, words: contactWords(again) })
      .where(eq(contacts.id, keptId))
    await writeKeys(tx, keptId, again)
    const email = merge.was.email === merge.became.email ? found.email : String(merge.became.email)
    const apart = { mergedIntoId: null, mergedAt: null, email }
    await tx.update(contacts).set(apart).where(eq(contacts.id, merge.goneId))
    await put(tx, merge.moved, keptId, merge.goneId)
    await tx.update(merges).set({ undoneAt: now }).where(eq(merges.id, merge.id))
    await recordAudit(tx, recruiter.id, 'undo merge', 'contact', keptId, { at: now, was: merge.goneId })
    return true
  })
}

type Value = Stored[string] | Date
const asStored = (value: Value) => (value instanceof Date ? value.getTime() : value)
const stored = (values: Record<string, Value>): Stored =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, asStored(value)]))

const moments = new Set(['obtainedOn', 'createdAt', 'agreedAt', 'deletedAt', 'holdUntil'])

// Of each of these one says nothing without the other.
const pairs = [
  ['agreedAt', 'candidateId'],
  ['holdUntil', 'holdReason'],
]

/** What the columns were before a merge, of those that are still as it wrote them. */
function formerOf(now: Contact, was: Stored, became: Stored): Partial<Contact> {
  const same = (name: string) =>
    JSON.stringify(asStored(now[name as keyof Contact])) === JSON.stringify(became[name]) // its keys are columns
  const isOurs = (name: string) => (pairs.find((pair) => pair.includes(name)) ?? [name]).every(same)
  return Object.fromEntries(
    Object.entries(was)
      .filter(([name]) => isOurs(name))
      .map(([name, value]) => [
        name,
        moments.has(name) && typeof value === 'number' ? new Date(value) : value,
      ]),
  )
}
