import { eq, inArray } from 'drizzle-orm'
import { jobIdAt } from '../ids'
import { type Tx, t } from '../store'

/** An id for each job of another source, as old as the job: the newest published has the highest. None is taken. */
export async function freeJobIds(tx: Tx, jobs: { at: Date; key: string }[]): Promise<number[]> {
  const wanted = jobs.map(({ at, key }) => jobIdAt(at, key))
  const rows = await tx.select({ id: t.jobs.id }).from(t.jobs).where(inArray(t.jobs.id, wanted))
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
