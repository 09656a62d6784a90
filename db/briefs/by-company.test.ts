import { expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { reject } from '../applications/desk'
import { closeJob } from '../jobs/close'
import { findDeskJob, publishJob, reviseJob } from '../jobs/desk'
import {
  newestLetterTo,
  someApplication,
  someBriefDraft,
  someEmail,
  someJobDraft,
  someRecruiter,
} from '../testing/makers'
import { findBriefByToken, listVisibleBriefEvents, submitBrief } from './briefs'
import { closeByCompany, reviseBrief } from './by-company'
import { findDeskBrief, listBriefsToCall } from './desk'
import { countForCompany } from './its-jobs'
import { convertBrief, qualifyBrief } from './steps'

const monday = new Date('2026-06-15T09:00:00Z')
const after = (days: number) => addDays(monday, days)

async function someBrief() {
  const draft = someBriefDraft({ email: someEmail(), companyName: `Nodal ${someEmail()}` })
  const { token } = await submitBrief(draft, monday)
  const brief = await findBriefByToken(token)
  if (!brief) throw new Error('the brief that was just sent is missing')
  return { draft, token, brief }
}

async function somePublicJob() {
  const recruiter = await someRecruiter()
  const { brief, token } = await someBrief()
  await qualifyBrief(recruiter, brief.id, '', monday)
  const made = await convertBrief(recruiter, brief.id, monday)
  const id = made.outcome === 'done' ? made.jobId : 0
  const { companyId = '' } = (await findDeskJob(recruiter, id)) ?? {}
  await reviseJob(recruiter, id, someJobDraft({ companyId }), monday)
  await publishJob(recruiter, id, monday)
  const { slug = '' } = (await findDeskJob(recruiter, id)) ?? {}
  return { recruiter, brief, token, id, slug }
}

test('a company changes its brief until it is called back, and a recruiter’s open page is out of date then', async () => {
  const { draft, token, brief } = await someBrief()
  const recruiter = await someRecruiter()
  const seen = (await findDeskBrief(recruiter, brief.id))?.version
  expect(
    await reviseBrief(brief, { ...draft, city: 'Nantes', payMin: undefined, email: someEmail() }),
  ).toMatchObject({
    outcome: 'done',
  })
  expect(await findBriefByToken(token)).toMatchObject({ city: 'Nantes', payMin: null, email: draft.email })
  expect(await qualifyBrief(recruiter, brief.id, '', monday, seen)).toMatchObject({ outcome: 'stale' })
  expect((await listVisibleBriefEvents(brief.id)).map(({ note }) => note)).toEqual(['', 'Changed the brief.'])

  await qualifyBrief(recruiter, brief.id, '', monday)
  expect(await reviseBrief(brief, { ...draft, city: 'Lille' })).toEqual({ outcome: 'too late' })
  expect((await findBriefByToken(token))?.city).toBe('Nantes')
})

test('a company ends its search: the job leaves the board and whoever waits is told', async () => {
  const { recruiter, brief, token, id, slug } = await somePublicJob()
  const waiting = await someApplication(slug, undefined, after(1))
  expect(await closeByCompany(brief, 'We have hired a former colleague.', after(2))).toBe(true)
  expect(await closeByCompany(brief, 'Again.', after(3))).toBe(false)
  expect(await findBriefByToken(token)).toMatchObject({ status: 'closed' })
  expect(await findDeskJob(recruiter, id)).toMatchObject({ closedBecause: 'withdrawn', closedAt: after(2) })
  expect((await newestLetterTo(waiting.email))?.subject).toMatch(/^This job has closed/)
  expect((await listVisibleBriefEvents(brief.id)).at(-1)?.note).toBe('We have hired a former colleague.')
})

test('a search that ends before the call waits for nobody any more', async () => {
  const { brief } = await someBrief()
  await closeByCompany(brief, 'No budget.', after(1))
  expect((await listBriefsToCall(await someRecruiter())).map(({ id }) => id)).not.toContain(brief.id)
})

test('a company reads how many have applied and how quickly they are answered', async () => {
  const { recruiter, brief, slug, id } = await somePublicJob()
  const numbers = async () => (await countForCompany(brief.id)).get(id)
  expect(await numbers()).toBeUndefined()
  const first = await someApplication(slug, undefined, monday)
  await someApplication(slug, undefined, after(1))
  expect(await numbers()).toEqual({ applied: 2, answered: 0, daysToFirstAnswer: undefined })
  await reject(recruiter, first.id, 'skills', '', after(2))
  expect(await numbers()).toEqual({ applied: 2, answered: 1, daysToFirstAnswer: 2 })
})

test('a search with two jobs ends with the last of them, and its company is told of each', async () => {
  const { recruiter, brief, token, id } = await somePublicJob()
  const another = await convertBrief(recruiter, brief.id, after(1))
  const second = another.outcome === 'done' ? another.jobId : 0
  const { companyId = '' } = (await findDeskJob(recruiter, second)) ?? {}
  await reviseJob(recruiter, second, someJobDraft({ companyId, title: 'Data engineer' }), after(1))
  await publishJob(recruiter, second, after(1))

  await closeJob(recruiter, id, 'filled', after(2))
  expect(await findBriefByToken(token)).toMatchObject({
    status: 'searching',
    job: { id: second },
    jobs: [
      { id, closedBecause: 'filled' },
      { id: second, closedAt: null },
    ],
  })
  expect((await newestLetterTo(brief.email))?.subject).toMatch(/^One of your jobs is filled/)

  await closeJob(recruiter, second, 'filled', after(3))
  expect((await findBriefByToken(token))?.status).toBe('won')
  expect((await newestLetterTo(brief.email))?.subject).toMatch(/^Your job is filled/)
  expect(await convertBrief(recruiter, brief.id, after(4))).toEqual({ outcome: 'already' })
})

test('a company that ends its search ends all its jobs', async () => {
  const { recruiter, brief, id } = await somePublicJob()
  const another = await convertBrief(recruiter, brief.id, after(1))
  const second = another.outcome === 'done' ? another.jobId : 0
  const { companyId = '' } = (await findDeskJob(recruiter, second)) ?? {}
  await reviseJob(recruiter, second, someJobDraft({ companyId }), after(1))
  await publishJob(recruiter, second, after(1))

  await closeByCompany(brief, 'We hire nobody this year.', after(2))
  for (const job of [id, second])
    expect(await findDeskJob(recruiter, job)).toMatchObject({ closedBecause: 'withdrawn' })
})
