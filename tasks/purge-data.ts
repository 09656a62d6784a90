import { eraseAccount, listNotErased } from '@/db/personal-data/erase'
import { listKeptTooLong } from '@/db/personal-data/kept-too-long'
import { policySince } from '@/db/personal-data/policy'
import { purgeRows } from '@/db/personal-data/purge-rows'
import { deleteStoredFile } from '@/integrations/cv/blob-store'
import { noteErasure, readErasures } from '@/integrations/erasures/erasure-log'
import { addDays } from '@/rules/dates'
import { daysOfGrace, policyVersion } from '@/rules/retention'

/** How many of each kind; a report names nobody. */
export type Purged = {
  contacts: number
  applications: number
  drafts: number
  accounts: number
  briefs: number
  messages: number
  reports: number
  letters: number
}

/**
 * Erases what is past the day until which it is kept, and returns how many of each; a `dryRun` only counts. In the first
 * 30 days of a new policy nothing is purged. The server does it before it serves, hence after a restored copy, too.
 */
export async function purgeData(now = new Date(), { dryRun = false } = {}): Promise<Purged> {
  if (!dryRun) await eraseAgain(now)
  const since = await policySince(policyVersion(), now)
  const found = await listKeptTooLong(now)
  const counts: Purged = {
    contacts: found.contacts.length,
    applications: found.applications.length,
    drafts: found.drafts.length,
    accounts: found.accounts.length,
    briefs: found.briefs.length,
    messages: found.messages.length,
    reports: found.reports.length,
    letters: found.letters.length,
  }
  if (dryRun) return counts
  if (now < addDays(since, daysOfGrace)) return none
  await noteErasure('application', found.applications, now)
  await deleteFiles(await purgeRows(found, now))
  for (const id of found.accounts) await eraseNoted(id, now)
  if (Object.values(counts).some(Boolean)) console.log(`purge-data: ${purgedWords(counts)}`)
  return counts
}

/** “3 applications, 1 account”. */
export function purgedWords(counts: Purged): string {
  const said = Object.entries(counts).flatMap(([kind, count]) =>
    count === 0 ? [] : [`${count} ${count === 1 ? kind.slice(0, -1) : kind}`],
  )
  return said.join(', ') || 'nothing'
}

/** Whoever was erased is erased again where an older copy of the record was put back. */
async function eraseAgain(now: Date) {
  const back = await listNotErased(await readErasures())
  const nothing = { contacts: [], drafts: [], briefs: [], messages: [], reports: [], letters: [] }
  await deleteFiles(await purgeRows({ ...nothing, applications: back.applications }, now))
  for (const id of back.users) {
    const erased = await eraseAccount(id, now)
    if (erased.outcome === 'done') await deleteFiles(erased.files)
  }
}

async function eraseNoted(userId: string, now: Date) {
  await noteErasure('account', [userId], now)
  const erased = await eraseAccount(userId, now)
  if (erased.outcome === 'done') await deleteFiles(erased.files)
}

async function deleteFiles(names: string[]) {
  for (const name of names) await deleteStoredFile(name)
}

const none: Purged = {
  contacts: 0,
  applications: 0,
  drafts: 0,
  accounts: 0,
  briefs: 0,
  messages: 0,
  reports: 0,
  letters: 0,
}
