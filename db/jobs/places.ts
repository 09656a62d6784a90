import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import { inBatches } from '../in-batches'
import { store, t } from '../store'
import { recordJobChanges } from './changes'

/** Jobs whose city nobody has looked up yet. */
export function listJobsToPlace(limit: number) {
  return store.read
    .select({ id: t.jobs.id, city: t.jobs.city, country: t.jobs.country })
    .from(t.jobs)
    .where(and(eq(t.jobs.placed, false), isNull(t.jobs.latitude), ne(t.jobs.city, '')))
    .limit(limit)
}

// SQLite answers at once: nobody else is answered while so many are written.
const atOnce = 50

type Placed = { id: number; latitude: number | null; longitude: number | null }

/** Notes where these jobs are, in degrees; null where no gazetteer knows, so that nobody asks again. */
export async function placeJobs(jobs: Placed[]): Promise<void> {
  for (const some of inBatches(jobs, atOnce)) {
    const places = sql`json_each(${JSON.stringify(some)})`
    const said = (name: keyof Placed) => sql`value ->> ${sql.raw(`'${name}'`)}`
    const found = some.filter(({ latitude }) => latitude !== null)
    // They can be looked up again.
    await store.tx(async (tx) => {
      await tx
        .update(t.jobs)
        .set({ latitude: said('latitude'), longitude: said('longitude'), placed: true })
        .from(places)
        .where(eq(t.jobs.id, said('id')))
      await recordJobChanges(tx, ...found.map(({ id }) => id))
    }, 'derived')
  }
}
