import { afterEach, expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { store, t } from '../store'
import { someOwner } from '../testing/makers'
import { countChips, countFeedback, findFeedback, giveFeedback, listWords, pruneFeedback } from './feedback'

const now = new Date('2026-11-28T10:00:00Z')
const owner = async () => ({ ...(await someOwner()), access: 'owner' as const })

afterEach(async () => void (await store.db.delete(t.feedback)))

test('one event has one answer, which can be changed and added to', async () => {
  await giveFeedback('one', { place: 'applied', score: 'bad' }, now)
  await giveFeedback('one', { place: 'applied', score: 'bad', chip: 'file' }, now)
  await giveFeedback('one', { place: 'applied', score: 'fair', words: 'It took two tries.' }, addDays(now, 3))
  expect(await findFeedback('applied', 'one')).toEqual({
    score: 'fair',
    chip: 'file',
    words: 'It took two tries.',
  })
  expect(await findFeedback('stopped', 'one')).toBeUndefined()
  expect(await countFeedback(await owner(), addDays(now, -1))).toEqual([
    { place: 'applied', month: '2026-11', n: 1, good: 0, fair: 1, bad: 0 },
  ])
})

test('an owner reads how many said what, in each place and month, and why', async () => {
  for (const [event, score, at] of [
    ['a', 'good', now],
    ['b', 'good', now],
    ['c', 'bad', now],
    ['d', 'fair', addDays(now, -40)],
  ] as const)
    await giveFeedback(event, { place: 'stopped', score, chip: 'found' }, at)
  await giveFeedback('a', { place: 'published', score: 'good', words: 'Quick.' }, now)
  const since = addDays(now, -90)
  expect(await countFeedback(await owner(), since)).toEqual([
    { place: 'published', month: '2026-11', n: 1, good: 1, fair: 0, bad: 0 },
    { place: 'stopped', month: '2026-11', n: 3, good: 2, fair: 0, bad: 1 },
    { place: 'stopped', month: '2026-10', n: 1, good: 0, fair: 1, bad: 0 },
  ])
  expect(await countChips(await owner(), since)).toEqual([{ place: 'stopped', chip: 'found', n: 4 }])
  expect(await listWords(await owner(), since)).toMatchObject([{ words: 'Quick.', place: 'published' }])
  expect(await countFeedback(await owner(), addDays(now, 1))).toEqual([])
})

test('what was said is forgotten', async () => {
  await giveFeedback('old', { place: 'applied', score: 'good' }, addDays(now, -732))
  await giveFeedback('new', { place: 'applied', score: 'good' }, addDays(now, -730))
  await pruneFeedback(addDays(now, -731))
  expect(await findFeedback('applied', 'old')).toBeUndefined()
  expect(await findFeedback('applied', 'new')).toBeDefined()
})
