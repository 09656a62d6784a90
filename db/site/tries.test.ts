import { expect, test } from 'vitest'
import { store, t } from '../store'
import { countTry, pruneTries, takeTryBack } from './tries'

const limit = { points: 3, duration: 60 }
const now = new Date('2026-11-16T09:00:00Z')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)

test('what was tried too often has to wait until its time is over, also after a restart', async () => {
  const counted = []
  for (let n = 0; n < 5; n++) counted.push(await countTry('a', limit, later(n)))
  expect(counted).toEqual([undefined, undefined, undefined, 57_000, 56_000])
  expect(await countTry('b', limit, now)).toBeUndefined()
  expect(await countTry('a', limit, later(60))).toBeUndefined()
})

test('tries that come all at once are each counted', async () => {
  const all = await Promise.all(Array.from({ length: 10 }, () => countTry('at once', limit, now)))
  expect(all.filter((wait) => wait === undefined)).toHaveLength(3)
})

test('a good one is taken back, and what no longer counts is forgotten', async () => {
  for (let n = 0; n < 9; n++) {
    expect(await countTry('good', limit, now)).toBeUndefined()
    await takeTryBack('good')
  }
  await pruneTries(later(61))
  expect(await store.read.select().from(t.tries)).toEqual([
    expect.objectContaining({ key: 'a', endsAt: later(120) }),
  ])
})
