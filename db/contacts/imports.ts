import { and, asc, count, desc, eq, gt, isNotNull, isNull, lt, or } from 'drizzle-orm'
import { type RowOutcome, type SaidOfHeads, settleColumns } from '@/rules/contacts/columns'
import { newId } from '../ids'
import { inBatches } from '../in-batches'
import type { Staff } from '../people/users'
import { store, type Tx, t } from '../store'

const { contactImports: imports, contactImportRows: rows } = t

/** Keeps the rows of a file, of which the first one names the columns; nothing is added yet. Returns the id. */
export function uploadContacts(
  recruiter: Staff,
  fileName: string,
  [heads = [], ...cells]: string[][],
  now = new Date(),
): Promise<string> {
  return store.tx(async (tx) => {
    const id = newId(now.getTime())
    const columns = settleColumns(heads, await findSaidOfHeads(tx, recruiter))
    await tx
      .insert(imports)
      .values({ id, recruiterId: recruiter.id, fileName, heads, columns, createdAt: now })
    const numbered = cells.map((row, at) => ({ importId: id, row: at + 2, cells: row }))
    for (const some of inBatches(numbered)) await tx.insert(rows).values(some)
    return id
  })
}

/** What this recruiter last said that columns hold. */
export async function findSaidOfHeads(tx: Tx, { id }: Staff): Promise<SaidOfHeads> {
  const { recruiterId, said } = t.peopleColumns
  const [found] = await tx.select({ said }).from(t.peopleColumns).where(eq(recruiterId, id))
  return found?.said ?? {}
}

/** The newest files of a recruiter. */
export function listContactImports(recruiter: Staff, limit = 10) {
  const { id, fileName, createdAt, judgedAt, startedAt, finishedAt } = imports
  return store.read
    .select({ id, fileName, createdAt, judgedAt, startedAt, finishedAt })
    .from(imports)
    .where(eq(imports.recruiterId, recruiter.id))
    .orderBy(desc(id))
    .limit(limit)
}

/** A recruiter's own file with how many of its rows came to what; undefined for another's. */
export async function findContactImport(recruiter: Staff, id: string) {
  const [found] = await store.read
    .select()
    .from(imports)
    .where(and(eq(imports.id, id), eq(imports.recruiterId, recruiter.id)))
  if (!found) return undefined
  const counted = await store.read
    .select({ outcome: rows.outcome, n: count() })
    .from(rows)
    .where(eq(rows.importId, id))
    .groupBy(rows.outcome)
  const counts = Object.fromEntries(counted.map(({ outcome, n }) => [outcome ?? 'unread', n]))
  return { ...found, counts, total: counted.reduce((sum, { n }) => sum + n, 0) }
}

export type ContactImport = NonNullable<Awaited<ReturnType<typeof findContactImport>>>

/** The rows of a file with one outcome, or the first ones as they were read; `after` is the number of the last one above. */
export function listImportRows(
  importId: string,
  { outcome, after = 0, limit = 50 }: { outcome?: RowOutcome; after?: number; limit?: number } = {},
) {
  const { row, cells, email, reason, contactId } = rows
  return store.read
    .select({ row, cells, email, outcome: rows.outcome, reason, contactId, name: t.contacts.name })
    .from(rows)
    .leftJoin(t.contacts, eq(t.contacts.id, contactId))
    .where(and(eq(rows.importId, importId), gt(row, after), outcome && eq(rows.outcome, outcome)))
    .orderBy(asc(row))
    .limit(limit)
}

export type ImportRow = Awaited<ReturnType<typeof listImportRows>>[number]

/** Begins to add what is ready; a task goes on with it. False for another's file, one not looked over, or one begun already. */
export async function beginImport(recruiter: Staff, id: string, now = new Date()): Promise<boolean> {
  const begun = await store.db
    .update(imports)
    .set({ startedAt: now })
    .where(
      and(
        eq(imports.id, id),
        eq(imports.recruiterId, recruiter.id),
        isNotNull(imports.judgedAt),
        isNull(imports.startedAt),
      ),
    )
    .returning({ id: imports.id })
  return begun.length === 1
}

/** Forgets a file of which nothing was added; false for another's, and for one that was begun. */
export async function dropImport(recruiter: Staff, id: string): Promise<boolean> {
  const dropped = await store.db
    .delete(imports)
    .where(and(eq(imports.id, id), eq(imports.recruiterId, recruiter.id), isNull(imports.startedAt)))
    .returning({ id: imports.id })
  return dropped.length === 1
}

/** Forgets files that were added, or uploaded and left, before that moment. */
export async function pruneContactImports(before: Date): Promise<void> {
  const left = and(isNull(imports.startedAt), lt(imports.createdAt, before))
  await store.db.delete(imports).where(or(left, lt(imports.finishedAt, before)))
}
