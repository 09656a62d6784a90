import { and, desc, eq, isNotNull, isNull, ne, or, sql } from 'drizzle-orm'
import { mayImport } from '@/rules/desk/may'
import type { Column } from '@/rules/imports/columns'
import type { Staff } from '../people/users'
import { recordAudit } from '../site/audit-events'
import { store, type Tx, t } from '../store'
import type { Board } from './imported-jobs'

const { importFiles: files, importColumns: kept } = t

type Source = Board & { companyName?: string }

/** What was last said of the columns of a board's files; of a new board's, what was said of others of its company. */
export async function findKeptColumns({ source, board, companyName = '' }: Source): Promise<Column[]> {
  const ofCompany = and(ne(kept.companyName, ''), eq(kept.companyName, companyName))
  const [found] = await store.read
    .select({ columns: kept.columns })
    .from(kept)
    .where(and(eq(kept.source, source), or(eq(kept.board, board), ofCompany)))
    .orderBy(desc(eq(kept.board, board)), desc(kept.at))
    .limit(1)
  return found?.columns ?? []
}

/** Keeps what was said of the columns of a board's files for the next of them. */
export async function keepColumns(
  tx: Tx,
  { source, board, companyName = '' }: Source,
  columns: Column[],
  at: Date,
): Promise<void> {
  const said = { companyName, columns, at }
  await tx
    .insert(kept)
    .values({ source, board, ...said })
    .onConflictDoUpdate({ target: [kept.source, kept.board], set: said })
}

/**
 * Says what the columns of a file hold, of which nothing is written yet: it is looked through anew. `being read` while a
 * look is under way; undefined where there is no such file, and for whoever may not import.
 */
export async function nameColumns(
  staff: Staff,
  fileId: string,
  columns: Column[],
  now = new Date(),
): Promise<'named' | 'being read' | undefined> {
  if (!mayImport(staff)) return undefined
  const isOpen = and(
    eq(files.id, fileId),
    isNull(files.begunAt),
    eq(files.failure, ''),
    isNotNull(files.storedName),
  )
  return store.tx(async (tx) => {
    const named = await tx
      .update(files)
      .set({ columns, namings: sql`${files.namings} + 1`, foretold: null, tries: 0 })
      .where(and(isOpen, isNotNull(files.foretold)))
      .returning({ id: files.id })
    if (named.length > 0) {
      await tx.delete(t.importRows).where(eq(t.importRows.fileId, fileId))
      await recordAudit(tx, staff.id, 'name-columns', 'import', fileId, { at: now })
      return 'named'
    }
    const [open] = await tx.select({ id: files.id }).from(files).where(isOpen)
    return open && 'being read'
  })
}
