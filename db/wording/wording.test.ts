import { expect, test } from 'vitest'
import { createJob, publishJob, reviseJob } from '../jobs/desk'
import { scheduleJob } from '../jobs/listing/schedule'
import { someCompany, someJob, someJobDraft, someRecruiter } from '../testing/makers'
import { dismissFinding, listDismissals, takeBackDismissal } from './dismiss'

const monday = new Date('2026-11-02T09:00:00Z')
const friday = new Date('2026-11-06T09:00:00Z')
const says = { outcome: 'missing', missing: [expect.stringContaining('Code du travail, L1132-1')] }

async function someDraft(needs: string[], work?: string) {
  const recruiter = await someRecruiter()
  const draft = someJobDraft({ companyId: await someCompany(), needs, ...(work ? { work } : {}) })
  return { recruiter, draft, id: await createJob(recruiter, draft, monday) }
}

test('a text that a law forbids is not published and not scheduled until it is another', async () => {
  const { recruiter, draft, id } = await someDraft(['You are a native English speaker'])

  expect(await publishJob(recruiter, id, monday)).toEqual(says)
  expect(await scheduleJob(recruiter, id, friday, monday)).toEqual(says)

  await reviseJob(recruiter, id, { ...draft, needs: ['Fluent English (C1)'] }, monday)
  expect(await scheduleJob(recruiter, id, friday, monday)).toMatchObject({ outcome: 'done' })
})

test('a job that is online does not become one that a law forbids', async () => {
  const { recruiter, ...job } = await someJob()
  const draft = someJobDraft({ companyId: job.companyId, work: 'We are looking for a young man.' })

  expect(await reviseJob(recruiter, job.id, draft)).toMatchObject({ outcome: 'missing' })
})

test('a warning keeps nothing from being published, and is dismissed with a reason', async () => {
  const { recruiter, id } = await someDraft(
    ['Go'],
    'We want a Go ninja. Another ninja sits beside you, a guru.',
  )
  const keep = { rule: 'heroes', because: 'It is the name of our tool' }

  expect(await dismissFinding(recruiter, id, keep, monday)).toEqual({ outcome: 'done' })
  expect(await listDismissals(id)).toMatchObject([
    { rule: 'heroes', quote: 'ninja', because: 'It is the name of our tool', by: recruiter.name },
  ])

  const other = { rule: 'heroes', because: 'A title of theirs' }
  expect(await dismissFinding(recruiter, id, other, friday)).toEqual({ outcome: 'done' })
  expect((await listDismissals(id)).map(({ quote }) => quote)).toEqual(['ninja', 'guru'])
  expect(await dismissFinding(recruiter, id, other, friday)).toEqual({ outcome: 'already' })

  expect(await takeBackDismissal(recruiter, id, { rule: 'heroes', quote: 'guru' }, friday)).toEqual({
    outcome: 'done',
  })
  expect(await listDismissals(id)).toHaveLength(1)
  expect(await publishJob(recruiter, id, monday)).toMatchObject({ outcome: 'done' })
})

test('what a law forbids is not dismissed', async () => {
  const { recruiter, id } = await someDraft(['Native English speaker'])

  const kept = { rule: 'origin', because: 'Our customers want it' }
  expect(await dismissFinding(recruiter, id, kept, monday)).toEqual({ outcome: 'already' })
})

test('a colleague dismisses nothing in another recruiter’s text', async () => {
  const { recruiter, id } = await someDraft(['A guru of SQL'])
  const stranger = await someRecruiter()
  const keep = { rule: 'heroes', because: 'Why not' }

  expect(await dismissFinding(stranger, id, keep, monday)).toEqual({ outcome: 'not found' })
  await dismissFinding(recruiter, id, keep, monday)
  expect(await takeBackDismissal(stranger, id, { rule: 'heroes', quote: 'guru' })).toEqual({
    outcome: 'not found',
  })
})
