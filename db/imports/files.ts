import { and, count, desc, eq, getTableColumns, isNotNull, isNull, lt } from 'drizzle-orm'
import { mayImport } from '@/rules/desk/may'
import type { Outcome } from '@/rules/imports/outcomes'
import { newId } from '../ids'
import type { Staff } from '../people/users'
import { recordAudit } from '../site/audit-events'
import { store, type Tx, t } from '../store'
import { keepColumns } from './columns'

const { importFiles: files, importRows: rows } = t
const { id, source, board, fileName, createdAt, foretold, begunAt, finishedAt, failure } = files

export type ImportFileDraft = Pick<
  typeof files.$inferInsert,
  'source' | 'board' | 'companyName' | 'isPartial' | 'fileName' | 'storedName'
>

/** Keeps a file of jobs that a task will look through; nothing comes to the board. Undefined for whoever may not import. */
export async function keepImportFile(staff: Staff, draft: ImportFileDraft, now = new Date()) {
  return mayImport(staff) ? insertImportFile(store.db, staff.id, draft, now) : undefined
}

/** The same inside somebody else's transaction, and for an address that is read each day. */
export async function insertImportFile(
  tx: Tx,
  recruiterId: string,
  draft: ImportFileDraft & { addressId?: string },
  now: Date,
): Promise<string> {
  const fileId = newId(now.getTime())
  await tx.insert(files).values({ ...draft, id: fileId, recruiterId, createdAt: now })
  return fileId
}

/** The files that are not done yet, newest first; nothing for whoever may not import. */
export async function listOpenFiles(staff: Staff, limit = 30) {
  if (!mayImport(staff)) return []
  return store.read
    .select({ id, source, board, fileName, createdAt, foretold, begunAt, failure, by: t.users.name })
    .from(files)
    .innerJoin(t.users, eq(t.users.id, files.recruiterId))
    .where(isNull(finishedAt))
    .orderBy(desc(id))
    .limit(limit)
}

/** What imports have done, from the desk and by command, newest first; `by` and `fileId` where the file is still known. */
export async function listPastImports(staff: Staff, limit = 50) {
  if (!mayImport(staff)) return []
  return store.read
    .select({ ...getTableColumns(t.imports), fileId: id, by: t.users.name })
    .from(t.imports)
    .leftJoin(files, eq(id, t.imports.id))
    .leftJoin(t.users, eq(t.users.id, files.recruiterId))
    .where(isNotNull(t.imports.finishedAt))
    .orderBy(desc(t.imports.id))
    .limit(limit)
}

/** A file with how many of its records came to what; `done` is how many are written. Undefined for whoever may not import. */
export async function findImportFile(staff: Staff, fileId: string) {
  if (!mayImport(staff)) return undefined
  const [found] = await store.read
    .select({ ...getTableColumns(files), closed: t.imports.closed })
    .from(files)
    .leftJoin(t.imports, eq(t.imports.id, id))
    .where(eq(id, fileId))
  if (!found) return undefined
  const counted = await store.read
    .select({ outcome: rows.outcome, isDone: rows.isDone, n: count() })
    .from(rows)
    .where(eq(rows.fileId, fileId))
    .groupBy(rows.outcome, rows.isDone)
  const counts: Partial<Record<Outcome, number>> = {}
  for (const { outcome, n } of counted) counts[outcome] = (counts[outcome] ?? 0) + n
  const sum = (some: typeof counted) => some.reduce((total, { n }) => total + n, 0)
  return { ...found, counts, total: sum(counted), done: sum(counted.filter(({ isDone }) => isDone)) }
}

export type ImportFile = NonNullable<Awaited<ReturnType<typeof findImportFile>>>

/**
 * Begins to write what was foretold of a file; a task goes on with it. False where there is none that waits for it, and
 * where its columns were named anew since they had been named `namings` times.
 */
export async function beginImportFile(
  staff: Staff,
  fileId: string,
  namings = 0,
  now = new Date(),
): Promise<boolean> {
  if (!mayImport(staff)) return false
  const waits = and(isNotNull(foretold), isNull(begunAt), eq(failure, ''), eq(files.namings, namings))
  return store.tx(async (tx) => {
    const [begun] = await tx
      .update(files)
      .set({ begunAt: now })
      .where(and(eq(id, fileId), waits))
      .returning({ source, board, companyName: files.companyName, columns: files.columns })
    if (!begun) return false
    if (namings > 0 && begun.columns) await keepColumns(tx, begun, begun.columns, now)
    await recordAudit(tx, staff.id, 'apply', 'import', fileId, { at: now })
    return true
  })
}

/** Forgets a file of which nothing was written; false for one that was begun, and for whoever may not import. */
export async function dropImportFile(staff: Staff, fileId: string): Promise<boolean> {
  if (!mayImport(staff)) return false
  const dropped = await store.db
    .delete(files)
    .where(and(eq(id, fileId), isNull(begunAt)))
    .returning({ id })
  return dropped.length > 0
}

/** Forgets the files that came before that moment, with their records; what each did stays in its import. */
export async function pruneImportFiles(before: Date): Promise<void> {
  await store.db.delete(files).where(lt(createdAt, before))
}
