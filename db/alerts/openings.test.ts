import { expect, test } from 'vitest'
import { recordJobChanges } from '../jobs/changes'
import { store } from '../store'
import { someJob } from '../testing/makers'
import { lastNoted, listOpenings, numberOpenings } from './openings'

test('what an import has changed is numbered to its last job, though in pieces, and once', async () => {
  const [one, other] = [await someJob(), await someJob()]
  await store.tx((tx) => recordJobChanges(tx, ...Array.from({ length: 1100 }, () => one.id)))
  const last = await someJob()
  const newest = await numberOpenings()
  const openings = await listOpenings(0)
  expect(openings.map(({ jobId }) => jobId)).toEqual([one.id, other.id, last.id])
  expect(newest).toBe(openings.at(-1)?.seq)

  const noted = await lastNoted()
  expect(await numberOpenings()).toBe(newest)
  expect(await lastNoted()).toBe(noted)
})
