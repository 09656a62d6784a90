import { asc, eq } from 'drizzle-orm'
import { dayOf, siteCalendar } from '@/rules/calendar'
import { mayImport } from '@/rules/desk/may'
import { isDue } from '@/rules/imports/due'
import type { Staff } from '../people/users'
import { recordAudit } from '../site/audit-events'
import { store, t } from '../store'
import { insertImportFile } from './files'

const { importAddresses: addresses } = t

export type AddressDraft = Pick<
  typeof addresses.$inferInsert,
  'source' | 'board' | 'companyName' | 'address' | 'hour'
>

/** The addresses that are read each day; nothing for whoever may not import. */
export async function listImportAddresses(staff: Staff) {
  if (!mayImport(staff)) return []
  return store.read.select().from(addresses).orderBy(asc(addresses.board), asc(addresses.id))
}

export type ImportAddress = Awaited<ReturnType<typeof listImportAddresses>>[number]

/** Keeps an address that is read each day from its hour on. One for each board: another one takes its place. */
export async function keepImportAddress(staff: Staff, draft: AddressDraft, now = new Date()) {
  if (!mayImport(staff)) return false
  const { address, hour, companyName } = draft
  await store.tx(async (tx) => {
    const [kept] = await tx
      .insert(addresses)
      .values({ ...draft, recruiterId: staff.id, createdAt: now })
      .onConflictDoUpdate({
        target: [addresses.source, addresses.board],
        set: { address, hour, companyName, recruiterId: staff.id, triedAt: null, failure: '' },
      })
      .returning({ id: addresses.id })
    await recordAudit(tx, staff.id, 'keep-address', 'import', kept?.id ?? '', { at: now })
  })
  return true
}

/** Reads an address no more; what came from it stays. False for whoever may not import. */
export async function dropImportAddress(staff: Staff, id: string, now = new Date()): Promise<boolean> {
  if (!mayImport(staff)) return false
  return store.tx(async (tx) => {
    const dropped = await tx.delete(addresses).where(eq(addresses.id, id)).returning({ id: addresses.id })
    if (dropped.length > 0) await recordAudit(tx, staff.id, 'drop-address', 'import', id, { at: now })
    return dropped.length > 0
  })
}

/** The addresses whose hour of today has come and which were not tried today. */
export async function listDueAddresses(now: Date): Promise<ImportAddress[]> {
  const all = await store.read.select().from(addresses)
  return all.filter((one) => isDue(one, now))
}

/** Notes that an address is being tried, so that it is tried once a day; false where that was done meanwhile. */
export async function takeAddress({ id, triedAt }: ImportAddress, now: Date): Promise<boolean> {
  return store.tx(async (tx) => {
    const [still] = await tx.select().from(addresses).where(eq(addresses.id, id))
    if (still?.triedAt?.getTime() !== triedAt?.getTime()) return false
    await tx.update(addresses).set({ triedAt: now }).where(eq(addresses.id, id))
    return true
  })
}

/** Keeps the answer of an address as a file to look through. */
export function keepAnswer(from: ImportAddress, storedName: string, now: Date): Promise<string> {
  const { id: addressId, recruiterId, source, board, companyName } = from
  const fileName = `${board}, ${dayOf(now, siteCalendar())}.json`
  const draft = { addressId, source, board, companyName, isPartial: false, fileName, storedName }
  return store.tx((tx) => insertImportFile(tx, recruiterId, draft, now))
}

/** Notes why an address gave no answer; what came from it before stays as it is. */
export async function noteNoAnswer({ id }: ImportAddress, failure: string): Promise<void> {
  await store.db.update(addresses).set({ failure }).where(eq(addresses.id, id))
}
