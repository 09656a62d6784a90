import { and, eq, isNull } from 'drizzle-orm'
import {
  type Columns,
  type RowOutcome,
  readRow,
  type SaidOfHeads,
  sayOfHeads,
} from '@/rules/contacts/columns'
import type { Staff } from '../people/users'
import { store, type Tx, t } from '../store'
import { type NotAdded, type Origin, whyNotAdded } from './add'
import { findSaidOfHeads } from './imports'

const { contactImports: imports, contactImportRows: rows } = t

/**
 * Says which columns of a file hold what and where it comes from, and looks each row over: whether it is ready, known,
 * twice in the file, or wrong. False for another's file, or one that was begun.
 */
export function judgeImport(
  recruiter: Staff,
  id: string,
  columns: Columns,
  origin: Origin,
  now = new Date(),
): Promise<boolean> {
  return store.tx(async (tx) => {
    const judged = await tx
      .update(imports)
      .set({ columns, ...origin, judgedAt: now })
      .where(and(eq(imports.id, id), eq(imports.recruiterId, recruiter.id), isNull(imports.startedAt)))
      .returning({ heads: imports.heads })
    const [file] = judged
    if (!file) return false
    await keepSaid(tx, recruiter, sayOfHeads(file.heads, columns, await findSaidOfHeads(tx, recruiter)))
    const seen = new Map<string, number>()
    const unread = await tx
      .select({ row: rows.row, cells: rows.cells })
      .from(rows)
      .where(eq(rows.importId, id))
      .orderBy(rows.row)
    for (const { row, cells } of unread) {
      const verdict = await judge(tx, recruiter, { row, cells }, columns, seen)
      await tx
        .update(rows)
        .set(verdict)
        .where(and(eq(rows.importId, id), eq(rows.row, row)))
    }
    return true
  })
}

const mostHeads = 200

async function keepSaid(tx: Tx, { id: recruiterId }: Staff, all: SaidOfHeads) {
  const said = Object.fromEntries(Object.entries(all).slice(-mostHeads))
  const { peopleColumns } = t
  await tx
    .insert(peopleColumns)
    .values({ recruiterId, said })
    .onConflictDoUpdate({ target: peopleColumns.recruiterId, set: { said } })
}

type Verdict = { outcome: RowOutcome; reason: string; email: string }

async function judge(
  tx: Tx,
  recruiter: Staff,
  { row, cells }: { row: number; cells: string[] },
  columns: Columns,
  seen: Map<string, number>,
): Promise<Verdict> {
  const read = readRow(cells, columns)
  if ('problem' in read) return { outcome: 'error', reason: read.problem, email: '' }
  const { email } = read.draft
  const above = seen.get(email)
  if (above) return { outcome: 'duplicate in file', reason: `Row ${above} has the same address.`, email }
  seen.set(email, row)
  return { email, ...verdictOf(await whyNotAdded(tx, recruiter, email)) }
}

/** What a row comes to for which something speaks against adding it, or nothing. */
export function verdictOf(refused: NotAdded | undefined): Pick<Verdict, 'outcome' | 'reason'> {
  if (!refused) return { outcome: 'ready', reason: '' }
  return { outcome: refused.outcome === 'objected' ? 'error' : 'duplicate', reason: refused.reason }
}
