import { asc, eq, gt, inArray, max } from 'drizzle-orm'
import { findSetting, setSetting } from '../site/settings'
import { store, type Tx, t } from '../store'

const noted = 'openings noted'
const batch = 500

/**
 * Numbers the jobs that have opened since the last time, in the order in which the record took them; a job that closes
 * and opens again keeps its number. Returns the newest number, 0 where no job was ever open.
 */
export async function noteOpenings(tx: Tx, now: Date): Promise<number> {
  for await (const opened of openedAfter(tx, await lastNoted())) await note(tx, opened, now)
  return newestNumber(tx)
}

/** The same for a task, in pieces: an import opens thousands, and nobody else is answered while they are numbered. */
export async function numberOpenings(now = new Date()): Promise<number> {
  while (await store.tx((tx) => noteNext(tx, now)));
  return newestNumber(store.read)
}

async function noteNext(tx: Tx, now: Date): Promise<boolean> {
  for await (const opened of openedAfter(tx, await lastNoted())) {
    await note(tx, opened, now)
    return true
  }
  return false
}

async function note(tx: Tx, { jobIds, upTo }: Opened, now: Date) {
  const opened = jobIds.map((jobId) => ({ jobId, at: now }))
  if (opened.length > 0) await tx.insert(t.jobOpenings).values(opened).onConflictDoNothing()
  await setSetting(tx, noted, String(upTo))
}

async function newestNumber(from: Tx): Promise<number> {
  const [row] = await from.select({ seq: max(t.jobOpenings.seq) }).from(t.jobOpenings)
  return row?.seq ?? 0
}

/** The jobs that an alert has not reported: those numbered after its last opening, and those that nobody has numbered yet. */
export async function listUnreported(lastOpening: number): Promise<number[]> {
  const unreported = (await listOpenings(lastOpening)).map(({ jobId }) => jobId)
  for await (const { jobIds } of openedAfter(store.read, await lastNoted())) {
    const known = await store.read
      .select({ jobId: t.jobOpenings.jobId })
      .from(t.jobOpenings)
      .where(inArray(t.jobOpenings.jobId, jobIds))
    const numbered = new Set(known.map(({ jobId }) => jobId))
    unreported.push(...jobIds.filter((jobId) => !numbered.has(jobId)))
  }
  return unreported
}

/** The number of the last change of a job that was looked at for an opening; 0 before the first. */
export const lastNoted = async () => Number((await findSetting(noted)) ?? 0)

/** The openings after a number, oldest first. */
export function listOpenings(after: number) {
  return store.read
    .select({ seq: t.jobOpenings.seq, jobId: t.jobOpenings.jobId })
    .from(t.jobOpenings)
    .where(gt(t.jobOpenings.seq, after))
    .orderBy(asc(t.jobOpenings.seq))
}

type Opened = { jobIds: number[]; upTo: number }

/** What the changes after a number have opened, batch by batch, and how far each batch goes. */
async function* openedAfter(from: Tx, after: number): AsyncGenerator<Opened> {
  const { id: jobId, publishedAt, closedAt } = t.jobs
  for (let upTo = after; ; ) {
    const changes = await from
      .select({ seq: t.jobChanges.seq, jobId, publishedAt, closedAt })
      .from(t.jobChanges)
      .leftJoin(t.jobs, eq(jobId, t.jobChanges.jobId))
      .where(gt(t.jobChanges.seq, upTo))
      .orderBy(asc(t.jobChanges.seq))
      .limit(batch)
    const last = changes.at(-1)
    if (!last) return
    upTo = last.seq
    yield {
      upTo,
      jobIds: changes.flatMap((one) => (one.jobId && one.publishedAt && !one.closedAt ? one.jobId : [])),
    }
    if (changes.length < batch) return
  }
}
