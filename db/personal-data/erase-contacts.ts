import { and, eq, inArray, or, type SQL } from 'drizzle-orm'
import { inBatches } from '../in-batches'
import { recordAudit } from '../site/audit-events'
import { type Tx, t } from '../store'

/** Deletes people whom the desk has added, with the letters to them and their rows of files. */
export async function eraseContacts(tx: Tx, which: SQL | undefined, now: Date): Promise<number> {
  if (!which) return 0
  const { id, email, mergedIntoId } = t.contacts
  const meant = tx.select({ id }).from(t.contacts).where(which)
  // Whoever was merged into them goes with them.
  const gone = await tx
    .select({ id, email })
    .from(t.contacts)
    .where(or(which, inArray(mergedIntoId, meant)))
  for (const some of inBatches(gone)) {
    const ids = some.map((one) => one.id)
    const emails = some.map((one) => one.email)
    await tx.delete(t.outbox).where(and(eq(t.outbox.about, 'account'), inArray(t.outbox.aboutId, ids)))
    await forgetRows(tx, inArray(t.contactImportRows.email, emails))
    await tx.delete(t.contacts).where(inArray(t.contacts.id, ids))
  }
  for (const one of gone) await recordAudit(tx, null, 'erase', 'contact', one.id, { at: now })
  return gone.length
}

/** Takes out of rows of files all that tells who it was; the row is still counted. */
export async function forgetRows(tx: Tx, which: SQL | undefined): Promise<void> {
  if (!which) return
  const { outcome } = t.contactImportRows
  await tx
    .update(t.contactImportRows)
    .set({ cells: [], email: '', outcome: 'error', reason: 'This person was deleted.' })
    .where(and(which, inArray(outcome, ['ready', 'duplicate', 'duplicate in file', 'error'])))
  await tx.update(t.contactImportRows).set({ cells: [], email: '' }).where(which)
}
