import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import { readRow } from '@/rules/contacts/columns'
import { isAtDesk } from '@/rules/desk/may'
import { type Staff, type User, userShape } from '../people/users'
import { store, type Tx, t } from '../store'
import { insertContact, type Origin, whyNotAdded } from './add'
import { verdictOf } from './judge'

const { contactImports: imports, contactImportRows: rows } = t
const atOnce = 25

/**
 * Adds the next rows of a file that was begun, as many as one transaction takes: each row says in it whether it was added,
 * so that whoever goes on after a crash adds nobody twice. False where nothing is left to do.
 */
export function addNextRows(now = new Date()): Promise<boolean> {
  return store.tx(async (tx) => {
    const [running] = await tx
      .select({ file: imports, by: userShape })
      .from(imports)
      .innerJoin(t.users, eq(t.users.id, imports.recruiterId))
      .where(and(isNotNull(imports.startedAt), isNull(imports.finishedAt)))
      .orderBy(asc(imports.startedAt))
      .limit(1)
    if (!running) return false
    const added = await addSome(tx, running.file, running.by, now)
    if (added < atOnce)
      await tx.update(imports).set({ finishedAt: now }).where(eq(imports.id, running.file.id))
    return true
  })
}

async function addSome(tx: Tx, file: typeof imports.$inferSelect, by: User, now: Date) {
  const origin = originOf(file)
  // Whoever no longer works here adds nobody any more.
  if (!origin || !isAtDesk(by)) return 0
  const isOf = eq(rows.importId, file.id)
  const next = await tx
    .select({ row: rows.row, cells: rows.cells })
    .from(rows)
    .where(and(isOf, eq(rows.outcome, 'ready')))
    .orderBy(asc(rows.row))
    .limit(atOnce)
  for (const { row, cells } of next) {
    const became = await addRow(tx, by, readRow(cells, file.columns), origin, now)
    await tx
      .update(rows)
      .set(became)
      .where(and(isOf, eq(rows.row, row)))
  }
  return next.length
}

async function addRow(tx: Tx, by: Staff, read: ReturnType<typeof readRow>, origin: Origin, now: Date) {
  if ('problem' in read) return { outcome: 'error' as const, reason: read.problem }
  const refused = await whyNotAdded(tx, by, read.draft.email)
  if (refused) return verdictOf(refused)
  const contactId = await insertContact(tx, by, read.draft, origin, now)
  return { outcome: 'added' as const, contactId, cells: [] }
}

function originOf({ source, obtainedOn, ground, language }: typeof imports.$inferSelect): Origin | undefined {
  return obtainedOn && ground && language ? { source, obtainedOn, ground, language } : undefined
}
