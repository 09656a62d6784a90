import { countAllJobs } from '@/db/jobs/jobs'
import { onePerProcess } from '@/rules/one-per-process'
import { indexFile, keepsFile } from '../index/file'
import { isLarge } from '../index/not-whole'
import { readStateOf } from '../index/state'

/** How far the index of a large record has come that has to be built: `read` of about `of` jobs. */
export type Making = { read: number; of: number }

type Seen = { isWhole?: boolean; making?: Making; lookedAt: number }
const seen = onePerProcess<Seen>('index seen', () => ({ lookedAt: Number.NEGATIVE_INFINITY }))
const goodForMs = 200

/** How far the index has come while it is being built, by this process or another; undefined where it can be asked. */
export async function findMaking(): Promise<Making | undefined> {
  if (seen.isWhole || !keepsFile()) return undefined
  if (performance.now() - seen.lookedAt < goodForMs) return seen.making
  const state = readStateOf(indexFile())
  seen.isWhole = state?.isWhole === 1
  // Whoever asks waits for the index of a small record.
  const isAwaited = seen.isWhole || !(await isLarge())
  seen.making = isAwaited ? undefined : { read: state?.done ?? 0, of: await countAllJobs() }
  seen.lookedAt = performance.now()
  return seen.making
}

/** Says that the index, which was whole, is so no longer. */
export function noteNotWhole(): void {
  seen.isWhole = false
  seen.lookedAt = Number.NEGATIVE_INFINITY
}
