import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { outcomeDraft, outcomeWords } from '@/rules/briefs/outcome'
import { addDays } from '@/rules/dates'
import { store, t } from '../store'
import { newestLetterTo, someRecruiter } from '../testing/makers'
import { someSearch } from '../testing/shortlist'
import { findBriefByToken } from './briefs'
import { askOutcomes, countOutcomes, findOutcome, sayOutcome } from './outcome'
import { closeBrief } from './steps'

const closed = new Date('2026-11-02T10:00:00Z')

async function endedSearch(recruiter?: Parameters<typeof someSearch>[0]) {
  const search = await someSearch(recruiter)
  await closeBrief(search.recruiter, search.id, 'They hired.', closed)
  return { ...search, by: 'Marc Delorme' }
}

test('a company says how its search ended, and may say it anew', async () => {
  const search = await endedSearch()
  expect(await findOutcome(search.id)).toBeUndefined()
  await sayOutcome(search, { outcome: 'unfilled', why: 'The budget went.' }, addDays(closed, 1))
  await sayOutcome(search, { outcome: 'us', why: '' }, addDays(closed, 30))
  expect(await findOutcome(search.id)).toMatchObject({ outcome: 'us', by: 'Marc Delorme' })
})

test('an answer that is sent twice is kept once', async () => {
  const search = await endedSearch()
  const said = { outcome: 'unfilled', why: 'The budget went.' } as const
  for (const again of [said, said, { ...said, why: 'The plan changed.' }, said])
    await sayOutcome(search, again)
  expect(await store.read.$count(t.briefOutcomes, eq(t.briefOutcomes.briefId, search.id))).toBe(3)
})

test('a search that goes on has not ended yet', async () => {
  const { id } = await someSearch()
  expect(await sayOutcome({ id, by: 'Marc' }, { outcome: 'us', why: '' })).toBe(false)
})

test('a job that was not filled says why', () => {
  expect(outcomeDraft.safeParse({ outcome: 'unfilled', why: ' ' }).success).toBe(false)
  expect(outcomeDraft.safeParse({ outcome: 'us' }).success).toBe(true)
  expect(outcomeDraft.safeParse({}).error?.issues[0]?.message).toBe('Choose how the search ended')
})

test.each([
  ['four days', 4, 0],
  ['27 days', 27, 0],
  ['28 days', 28, 1],
  ['41 days', 41, 1],
  ['42 days', 42, 0],
])('a company is asked once more %s after the end: %i days, %i letters', async (_when, days, letters) => {
  const { email } = await endedSearch()
  const subject = async () =>
    (await store.read.select().from(t.outbox).where(eq(t.outbox.recipient, email))).filter((letter) =>
      letter.subject.startsWith('How did your search end?'),
    ).length
  await askOutcomes(addDays(closed, days))
  await askOutcomes(addDays(closed, days + 0.5))
  expect(await subject()).toBe(letters)
  if (letters === 0) return
  const [, token = ''] =
    /\/briefs\/([\w-]{32})\/outcome/.exec((await newestLetterTo(email))?.text ?? '') ?? []
  expect(await findBriefByToken(token, addDays(closed, days))).toBeDefined()
})

test('the desk counts how searches ended, with of how many it is known', async () => {
  const recruiter = await someRecruiter()
  expect(outcomeWords(await countOutcomes(recruiter))).toBeUndefined()
  const [first, second] = [await endedSearch(recruiter), await endedSearch(recruiter)]
  await endedSearch(recruiter)
  expect(outcomeWords(await countOutcomes(recruiter))).toBe(
    'Of 3 searches that ended, no company has said how yet.',
  )
  await sayOutcome(first, { outcome: 'elsewhere', why: '' }, addDays(closed, 1))
  await sayOutcome(first, { outcome: 'us', why: '' }, addDays(closed, 2))
  await sayOutcome(second, { outcome: 'unfilled', why: 'No.' }, addDays(closed, 2))
  expect(outcomeWords(await countOutcomes(recruiter))).toBe(
    'Of 3 searches that ended, 2 companies have said how: 1 through us, 0 elsewhere, 1 not filled.',
  )
  expect((await countOutcomes(await someRecruiter())).ended).toBe(0)
})
