import { and, eq, inArray } from 'drizzle-orm'
import type { Moved } from '../schema'
import { type Tx, t } from '../store'

const { personTags, listEntries, jobInvites, contactLinks, contactImportRows } = t

/** Moves what hangs on one contact to another, but for what hangs there already; returns the keys of what moved. */
export async function moveAll(tx: Tx, from: string, to: string): Promise<Moved> {
  const moved = {
    tags: await newTo(tx, personTags, from, to, ({ recruiterId, tag }) => `${recruiterId} ${tag}`),
    entries: await newTo(tx, listEntries, from, to, ({ listId }) => listId),
    invites: (await tx.select().from(jobInvites).where(eq(jobInvites.contactId, from))).map(({ id }) => id),
    links: (await tx.select().from(contactLinks).where(eq(contactLinks.contactId, from))).map(
      ({ tokenHash }) => tokenHash,
    ),
    rows: await tx
      .select({ importId: contactImportRows.importId, row: contactImportRows.row })
      .from(contactImportRows)
      .where(eq(contactImportRows.contactId, from)),
  }
  await put(tx, moved, from, to)
  return moved
}

/** Puts the rows with these keys from one contact to another; those that have gone since are left. */
export async function put(tx: Tx, moved: Moved, from: string, to: string): Promise<void> {
  const contactId = to
  for (const [table, ids] of [
    [personTags, moved.tags],
    [listEntries, moved.entries],
    [jobInvites, moved.invites],
  ] as const)
    await tx
      .update(table)
      .set({ contactId })
      .where(and(inArray(table.id, ids), eq(table.contactId, from)))
  await tx
    .update(contactLinks)
    .set({ contactId })
    .where(and(inArray(contactLinks.tokenHash, moved.links), eq(contactLinks.contactId, from)))
  for (const { importId, row } of moved.rows)
    await tx
      .update(contactImportRows)
      .set({ contactId })
      .where(
        and(
          eq(contactImportRows.importId, importId),
          eq(contactImportRows.row, row),
          eq(contactImportRows.contactId, from),
        ),
      )
}

type Labels = typeof personTags | typeof listEntries

async function newTo<T extends Labels>(
  tx: Tx,
  table: T,
  from: string,
  to: string,
  keyOf: (row: T['$inferSelect']) => string,
): Promise<string[]> {
  const rows = await tx
    .select()
    .from(table as Labels) // of one of the two, whose rows are T's
    .where(inArray(table.contactId, [from, to]))
  const all = rows as T['$inferSelect'][]
  const there = new Set(all.filter(({ contactId }) => contactId === to).map(keyOf))
  return all.filter((row) => row.contactId === from && !there.has(keyOf(row))).map(({ id }) => id)
}
