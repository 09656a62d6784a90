import { eq } from 'drizzle-orm'
import { keepImportFile } from '../imports/files'
import { foretellRows } from '../imports/rows'
import type { Staff } from '../people/users'
import { store, t } from '../store'

/** A file of jobs that was looked through, and waits: one job is new, and one record is none. */
export async function someImportFile(owner: Staff) {
  const draft = { source: 'ashby', board: 'halden', companyName: 'Halden', isPartial: true }
  const id = (await keepImportFile(owner, { ...draft, fileName: 'halden.json', storedName: null })) ?? ''
  const foretold = { created: 1, updated: 0, unchanged: 0, duplicate: 0, rejected: 1, missing: 0, closes: 0 }
  await store.tx(async (tx) => {
    await foretellRows(tx, id, [
      { record: 1, title: 'Planner', outcome: 'created' },
      { record: 2, title: '7', outcome: 'rejected', reason: 'has no title' },
    ])
    await tx.update(t.importFiles).set({ foretold }).where(eq(t.importFiles.id, id))
  })
  return id
}

/** The rows up to that number of a file that was looked through. */
export function someImportRows(id: string, n: number) {
  const rows = Array.from({ length: n }, (_, at) => ({
    record: at + 1,
    title: `Planner ${at}`,
    outcome: 'created' as const,
  }))
  return store.tx((tx) => foretellRows(tx, id, rows))
}
