import { and, asc, eq, isNotNull, isNull, or, sql } from 'drizzle-orm'
import type { Column } from '@/rules/imports/columns'
import type { Foretold } from '@/rules/imports/outcomes'
import { store, type Tx, t } from '../store'
import type { ImportCounts } from './imports'
import { countRows } from './rows'

const { importFiles: files, importRows: rows, importAddresses: addresses } = t

/** So often a file is taken up again after a process that worked on it has gone. */
const mostTries = 3

const waits = and(
  eq(files.failure, ''),
  isNull(files.finishedAt),
  isNotNull(files.storedName),
  or(isNull(files.foretold), isNotNull(files.begunAt)),
)

/** True while a file waits to be looked through or written. */
export async function hasWaitingFile(): Promise<boolean> {
  const found = await store.read.select({ id: files.id }).from(files).where(waits).limit(1)
  return found.length > 0
}

/** The file that is to be looked through or written next, with a count of one more try; one that was tried too often fails. */
export function takeWaitingFile() {
  return store.tx(async (tx) => {
    const next = await findNext(tx)
    if (!next) return undefined
    if (next.tries >= mostTries) {
      const failure = `Work on this file stopped ${mostTries} times before its end. Split it, and try again.`
      await tx.update(files).set({ failure }).where(eq(files.id, next.id))
      return findNext(tx)
    }
    await tx
      .update(files)
      .set({ tries: sql`${files.tries} + 1` })
      .where(eq(files.id, next.id))
    // What an earlier look has left half done.
    if (!next.begunAt) await tx.delete(rows).where(eq(rows.fileId, next.id))
    return next
  })
}

async function findNext(tx: Tx) {
  const [next] = await tx.select().from(files).where(waits).orderBy(asc(files.createdAt)).limit(1)
  return next
}

export type WaitingFile = NonNullable<Awaited<ReturnType<typeof takeWaitingFile>>>

/** What a look through a file has found beside its records. */
type Look = Pick<Foretold, 'missing' | 'closes'> & { columns?: Column[] }

/**
 * Notes what is foretold of a file. One of an address that is read each day begins at once: `true`; unless no job can be
 * read in it, which is that address's failure and changes nothing on the board.
 */
export function noteForetold(file: WaitingFile, { columns, ...closing }: Look, now: Date) {
  return store.tx(async (tx) => {
    const foretold = { ...(await countRows(tx, file.id)), ...closing }
    const { created, updated, unchanged, duplicate } = foretold
    await tx.update(files).set({ foretold, columns, tries: 0 }).where(eq(files.id, file.id))
    if (!file.addressId) return
    if (created + updated + unchanged + duplicate === 0)
      return fail(tx, file, 'Its answer holds no job that can be read. Nothing was changed.')
    await tx.update(files).set({ begunAt: now }).where(eq(files.id, file.id))
    await tx.update(addresses).set({ readAt: now, failure: '' }).where(eq(addresses.id, file.addressId))
  })
}

/** Notes that a file is written, and which counts its records add up to. */
export async function noteWritten(tx: Tx, fileId: string, closed: number, now: Date): Promise<ImportCounts> {
  await tx.update(files).set({ finishedAt: now, storedName: null }).where(eq(files.id, fileId))
  const { duplicate, ...counts } = await countRows(tx, fileId)
  const read = Object.values(counts).reduce((sum, n) => sum + n, duplicate)
  return { ...counts, duplicates: duplicate, read, closed }
}

/** Notes why nothing more becomes of a file, and of the address that it came from. */
export function failImportFile(file: Pick<WaitingFile, 'id' | 'addressId'>, reason: string): Promise<void> {
  return store.tx((tx) => fail(tx, file, reason))
}

async function fail(tx: Tx, { id, addressId }: Pick<WaitingFile, 'id' | 'addressId'>, failure: string) {
  await tx.update(files).set({ failure }).where(eq(files.id, id))
  if (addressId) await tx.update(addresses).set({ failure }).where(eq(addresses.id, addressId))
}
