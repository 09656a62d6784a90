import { and, eq, gte, lt, max } from 'drizzle-orm'
import { idsPerMs, jobIdAt } from '../ids'
import { isAmong } from '../prepared'
import { type Tx, t } from '../store'

/** A time-ordered 53-bit integer for a job of that moment, the newest the highest; taken from the record, so that two processes in one millisecond get two. */
export async function newJobId(tx: Tx, now: Date): Promise<number> {
  for (let first = now.getTime() * idsPerMs; ; first += idsPerMs) {
    const end = first + idsPerMs
    const [row] = await tx
      .select({ last: max(t.jobs.id) })
      .from(t.jobs)
      .where(and(gte(t.jobs.id, first), lt(t.jobs.id, end)))
    const id = (row?.last ?? first - 1) + 1
    if (id < end) return id
  }
}

/** An id for each job of another source, as old as the job: the newest published has the highest. None is taken. */
export async function freeJobIds(tx: Tx, jobs: { at: Date; key: string }[]): Promise<number[]> {
  const wanted = jobs.map(({ at, key }) => jobIdAt(at, key))
  const rows = await tx.select({ id: t.jobs.id }).from(t.jobs).where(isAmong(t.jobs.id, wanted))
  const taken = new Set(rows.map(({ id }) => id))
  const asked = new Set(wanted)
  const collided = (id: number) => !asked.has(id)
  const free: number[] = []
  for (let id of wanted) {
    while (taken.has(id) || (collided(id) && (await isTaken(tx, id)))) id++
    taken.add(id)
    free.push(id)
  }
  return free
}

async function isTaken(tx: Tx, id: number): Promise<boolean> {
  const rows = await tx.select({ id: t.jobs.id }).from(t.jobs).where(eq(t.jobs.id, id))
  return rows.length > 0
}
