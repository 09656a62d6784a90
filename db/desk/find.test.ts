import { expect, test } from 'vitest'
import { withdraw } from '../applications/applications'
import { submitBrief } from '../briefs/briefs'
import { listBriefsToCall } from '../briefs/desk'
import { qualifyBrief } from '../briefs/steps'
import { deleteContact } from '../contacts/desk'
import { closeJob } from '../jobs/close'
import { someContact } from '../testing/contacts'
import {
  someApplication,
  someBriefDraft,
  someCandidate,
  someJob,
  someOwner,
  someRecruiter,
} from '../testing/makers'
import { findAnything } from './find'

test('a recruiter finds their jobs by any part of the words, whatever the order, open ones first', async () => {
  const recruiter = await someRecruiter()
  const closed = await someJob({ recruiter, title: 'Planner of northern tides' })
  const open = await someJob({ recruiter, title: 'Tides planner' })
  await closeJob(recruiter, closed.id, 'filled')
  const found = async (q: string) => (await findAnything(recruiter, q)).jobs.map(({ id }) => id)
  expect(await found('tide plan')).toEqual([open.id, closed.id])
  expect(await found('northern')).toEqual([closed.id])
  // The beginning of a word goes before its middle.
  const amid = await someJob({ recruiter, title: 'Midtides clerk' })
  expect(await found('tides')).toEqual([open.id, closed.id, amid.id])
  expect(await found(open.reference)).toEqual([open.id])
  expect(await found('tide 100%')).toEqual([])
  expect(await found('t')).toEqual([])
})

test('an application is found by name and address, until it is taken back', async () => {
  const job = await someJob()
  const sent = await someApplication(job.slug, await someCandidate({ name: 'Ondine Maréchal' }))
  const found = async (q: string) => (await findAnything(job.recruiter, q)).applications.map(({ id }) => id)
  expect(await found('ondine')).toEqual([sent.id])
  expect(await found(sent.email.toUpperCase())).toEqual([sent.id])
  expect(await found(sent.email.slice(0, sent.email.indexOf('@') + 1))).toEqual([sent.id])
  await withdraw(sent)
  expect(await found('ondine')).toEqual([])
})

test('a colleague finds nothing of another’s jobs, applications and briefs, and an owner all', async () => {
  const job = await someJob({ title: 'Buoy keeper' })
  await someApplication(job.slug, await someCandidate({ name: 'Buoyant Person' }))
  await submitBrief(someBriefDraft({ companyName: 'Buoy and sons' }))
  const brief = (await listBriefsToCall(job.recruiter)).find((one) => one.companyName === 'Buoy and sons')
  await qualifyBrief(job.recruiter, brief?.id ?? '', '')
  const counts = async (who: Parameters<typeof findAnything>[0]) => {
    const { jobs, applications, briefs } = await findAnything(who, 'buoy')
    return [jobs.length, applications.length, briefs.length]
  }
  expect(await counts(job.recruiter)).toEqual([1, 1, 1])
  expect(await counts(await someOwner())).toEqual([1, 1, 1])
  expect(await counts(await someRecruiter())).toEqual([0, 0, 0])
})

test('a company is found however its name is written', async () => {
  await someJob({ company: 'Éole Énergies' })
  const { companies } = await findAnything(await someRecruiter(), 'eole ENERG')
  expect(companies.map(({ name }) => name)).toEqual(['Éole Énergies'])
})

test('an owner finds who works at the desk by name, a recruiter does not', async () => {
  const [owner, recruiter] = [await someOwner(), await someRecruiter({ name: 'Thaïs Okonkwo' })]
  await someCandidate({ name: 'Thaïs Okonkwo-Berg' })
  expect((await findAnything(owner, 'okonkwo')).staff.map(({ id }) => id)).toEqual([recruiter.id])
  expect((await findAnything(recruiter, 'okonkwo')).staff).toEqual([])
})

test('somebody who was added is found by name and address, by nobody else, and no more once deleted', async () => {
  const { recruiter, id, email } = await someContact()
  const found = async (who: Parameters<typeof findAnything>[0], q: string) =>
    (await findAnything(who, q)).contacts.map((one) => one.id)
  expect(await found(recruiter, 'achterberg noor')).toContain(id)
  expect(await found(recruiter, email)).toEqual([id])
  expect(await found(await someRecruiter(), email)).toEqual([])
  await deleteContact(recruiter, id)
  expect(await found(recruiter, email)).toEqual([])
})
