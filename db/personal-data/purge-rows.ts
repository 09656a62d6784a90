import { inArray } from 'drizzle-orm'
import { dropDrafts } from '../applications/write-draft'
import { inBatches } from '../in-batches'
import { store, t } from '../store'
import { eraseApplications, eraseBriefs } from './erase'
import { eraseContacts } from './erase-contacts'
import type { KeptTooLong } from './kept-too-long'

/** Takes them out, but for the accounts; returns the stored names of the CVs to delete. */
export function purgeRows(found: Omit<KeptTooLong, 'accounts'>, now: Date): Promise<string[]> {
  return store.tx(async (tx) => {
    const files: string[] = []
    for (const some of inBatches(found.applications))
      files.push(...(await eraseApplications(tx, inArray(t.applications.id, some), now)))
    for (const some of inBatches(found.drafts))
      files.push(...(await dropDrafts(tx, inArray(t.applicationDrafts.id, some))))
    for (const some of inBatches(found.briefs))
      files.push(...(await eraseBriefs(tx, inArray(t.briefs.id, some), now)))
    for (const some of inBatches(found.contacts)) await eraseContacts(tx, inArray(t.contacts.id, some), now)
    for (const some of inBatches(found.messages))
      await tx.delete(t.messages).where(inArray(t.messages.id, some))
    for (const some of inBatches(found.reports))
      await tx.delete(t.jobReports).where(inArray(t.jobReports.id, some))
    for (const some of inBatches(found.letters)) await tx.delete(t.outbox).where(inArray(t.outbox.id, some))
    return files
  })
}
