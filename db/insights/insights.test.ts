import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { withdraw } from '../applications/applications'
import { advance, reject } from '../applications/desk'
import { listBriefJobs } from '../briefs/its-jobs'
import { sayOutcome } from '../briefs/outcome'
import { closeBrief, convertBrief } from '../briefs/steps'
import { addViews, pruneViews, viewsOfJob } from '../job-views/job-views'
import { store, t } from '../store'
import { someApplication, someJob, someOwner, someRecruiter } from '../testing/makers'
import { someSearch } from '../testing/shortlist'
import { addChannel } from './channels'
import { countFunnel, countOutcomes, countRefusals, measureAnswers, measureStages } from './funnel'
import { countViews } from './views'

const now = new Date('2026-11-20T10:00:00Z')
const since = addDays(now, -90)
const at = (days: number) => addDays(now, days)

test('a funnel counts how far each application came, and who was hired passed every step', async () => {
  const job = await someJob({ publishedAt: at(-60) })
  const sent = []
  for (let n = 0; n < 6; n++) sent.push(await someApplication(job.slug, undefined, at(-30)))
  const [hired, offered, met, refused, taken] = sent
  const move = (id = '', stage: 'in_review' | 'interview' | 'offer' | 'hired', days: number) =>
    advance(job.recruiter, id, stage, '', at(days))
  await move(hired?.id, 'hired', -10)
  await move(offered?.id, 'offer', -12)
  await move(met?.id, 'interview', -20)
  await reject(job.recruiter, refused?.id ?? '', 'experience', '', at(-25))
  if (taken) await withdraw(taken, at(-29))

  const scope = { recruiter: job.recruiter }
  expect(await countFunnel(scope, since)).toEqual({
    sent: 6,
    reached: [
      { step: 'in_review', n: 3 },
      { step: 'interview', n: 3 },
      { step: 'offer', n: 2 },
      { step: 'hired', n: 1 },
    ],
    offers: { made: 2, accepted: 1, open: 1, ended: 0 },
  })
  expect(await countRefusals(scope, since)).toEqual([{ because: 'experience', n: 1 }])
  expect((await countFunnel(scope, at(-5))).sent).toBe(0)
  const stages = await measureStages(scope, since)
  expect(stages.find(({ stage }) => stage === 'received')).toMatchObject({ n: 5 })
})

test('the days in a stage are those of the middle application, from when it first came there', async () => {
  const job = await someJob({ publishedAt: at(-60) })
  for (const days of [2, 4, 20]) {
    const { id } = await someApplication(job.slug, undefined, at(-30))
    await advance(job.recruiter, id, 'in_review', '', at(-30 + days))
  }
  expect(await measureStages({ recruiter: job.recruiter }, since)).toEqual([
    { stage: 'received', n: 3, days: 4 },
  ])
})

test('answers are counted from five that were owed one', async () => {
  const job = await someJob({ publishedAt: at(-60) })
  for (let n = 0; n < 5; n++) {
    const { id } = await someApplication(job.slug, undefined, at(-40))
    if (n < 4) await advance(job.recruiter, id, 'in_review', '', at(-39))
  }
  expect(await measureAnswers({ recruiter: job.recruiter }, since, now)).toMatchObject({ inTime: 4, of: 5 })
  expect(await measureAnswers({ recruiter: job.recruiter, job: 1 }, since, now)).toBeUndefined()
})

test('a recruiter counts their own jobs, an owner all, or those of one recruiter, company or job', async () => {
  const [one, other] = [await someJob(), await someJob()]
  for (const job of [one, other]) await someApplication(job.slug, undefined, at(-3))
  const sent = async (scope: Parameters<typeof countFunnel>[0]) => (await countFunnel(scope, at(-4))).sent
  const owner = await someOwner()
  expect(await sent({ recruiter: await someRecruiter() })).toBe(0)
  expect(await sent({ recruiter: one.recruiter })).toBe(1)
  expect(await sent({ recruiter: one.recruiter, job: other.id })).toBe(0)
  expect(await sent({ recruiter: owner, by: other.recruiter.id })).toBe(1)
  expect(await sent({ recruiter: owner, company: one.company.id })).toBe(1)
  expect(await sent({ recruiter: owner, job: other.id })).toBe(1)
})

test('views add up by day and source; a tag of no channel is no source, and a page of no job no view', async () => {
  const job = await someJob({ publishedAt: at(-60) })
  const code = await addChannel(job.recruiter, `Meet-up ${job.id}`)
  expect(await addChannel(job.recruiter, `Meet-up ${job.id}`)).toBeUndefined()
  const of = (source: string, n: number, slug = job.slug) => ({ slug, source, n })
  await addViews(
    [of(`via:${code}`, 2), of('site', 5), of('via:made-up', 9), of('', 3), of('site', 9, 'no-job')],
    '2026-11-19',
  )
  await addViews([of('site', 1)], '2026-11-19')
  await addViews([of('site', 10)], '2026-11-20')
  const scope = { recruiter: job.recruiter }
  expect(await countViews(scope, '2026-11-19')).toEqual([
    { source: 'site', n: 16 },
    { source: `via:${code}`, n: 2 },
  ])
  expect(await countViews({ recruiter: await someRecruiter() }, '2026-11-19')).toEqual([])
  const read = store.read.select({ views: viewsOfJob }).from(t.jobs).where(eq(t.jobs.id, job.id))
  expect(await read).toEqual([{ views: 2 + 16 + 9 + 3 }])
  await pruneViews('2026-11-20')
  expect(await countViews(scope, '2026-01-01')).toEqual([{ source: 'site', n: 10 }])
})

test('a company that answers twice about a search with two jobs is counted once, by what it said last', async () => {
  const search = await someSearch()
  await convertBrief(search.recruiter, search.id)
  expect(await listBriefJobs(search.id)).toHaveLength(2)
  await closeBrief(search.recruiter, search.id, 'They have hired.')
  const said = (outcome: 'us' | 'elsewhere', at: Date) =>
    sayOutcome({ id: search.id, by: 'Marc Delorme' }, { outcome, why: '' }, at)
  await said('elsewhere', now)
  await said('us', addDays(now, 1))
  const scope = { recruiter: search.recruiter }
  expect(await countOutcomes(scope, addDays(now, -1))).toEqual([{ outcome: 'us', n: 1 }])
  expect(await countOutcomes({ recruiter: await someRecruiter() }, addDays(now, -1))).toEqual([])
})
