import { beforeEach, expect, test } from 'vitest'
import { poolCriteria } from '@/rules/pool/criteria'
import { createCompany } from '../companies'
import { deleteContact, listContacts } from '../contacts/desk'
import { closeJob } from '../jobs/close'
import type { Staff } from '../people/users'
import { exportPerson } from '../personal-data/export-person'
import { avoidCompany } from '../pool/avoided'
import { leavePool } from '../pool/consent'
import { searchPool } from '../pool/search'
import { findViewer } from '../pool/viewer'
import { store, t } from '../store'
import { someContact } from '../testing/contacts'
import { newestLetterTo, someApplication, someJob, someRecruiter } from '../testing/makers'
import { someoneInPool } from '../testing/pool'
import { inviteToApply, listInvites, listJobsToInviteTo } from './invite'
import { dropList, findLabels, labelPerson, listLabels } from './labels'

const labels = { tags: ['go', 'remote'], lists: [], newList: 'To call' }

beforeEach(() => store.db.delete(t.poolConsents))

async function someoneReached(company = `Halden ${Math.random()}`) {
  const job = await someJob({
    companyId: await createCompany({ name: company, city: 'Lyon', country: 'FR' }),
  })
  const person = await someoneInPool()
  const viewer = await findViewer(job.recruiter)
  if (!viewer) throw new Error('the recruiter looks for no company')
  return { job, person, company, recruiter: job.recruiter, viewer, reach: { candidateId: person.id, viewer } }
}

test('a recruiter finds people again by their own tags and lists, and a colleague sees neither', async () => {
  const { recruiter, viewer, reach, person } = await someoneReached()
  await someoneInPool()
  expect(await labelPerson(recruiter, reach, labels)).toBe(true)
  const own = await listLabels(recruiter)
  const [list] = own.lists
  expect(own).toMatchObject({ tags: ['go', 'remote'], lists: [{ name: 'To call' }] })

  const total = async (criteria: object) => (await searchPool(viewer, poolCriteria.parse(criteria))).total
  expect([await total({}), await total({ tag: 'go' }), await total({ list: list?.id })]).toEqual([2, 1, 1])
  expect([await total({ tag: 'java' }), await total({ tag: 'go', list: 'another' })]).toEqual([0, 0])

  const colleague = await someRecruiter()
  expect(await listLabels(colleague)).toEqual({ tags: [], lists: [] })
  expect(await findLabels(colleague, { candidateId: person.id })).toEqual({ tags: [], lists: [] })
  expect(await total({ tag: 'go' })).toBe(1)
  expect(await dropList(colleague, list?.id ?? '')).toBe(false)
  expect((await exportPerson(person.id))?.personTags).toHaveLength(2)
})

test('people who were added are kept on lists in the same way, and each save says the whole', async () => {
  const { recruiter, id } = await someContact()
  const reach = { contactId: id }
  await labelPerson(recruiter, reach, labels)
  const [list] = (await listLabels(recruiter)).lists
  expect((await listContacts(recruiter, { labels: { tag: 'go', list: list?.id } })).total).toBe(1)
  await labelPerson(recruiter, reach, { tags: ['java'], lists: [], newList: '' })
  expect(await findLabels(recruiter, reach)).toEqual({
    tags: ['java'],
    lists: [{ id: list?.id, name: 'To call', isOn: false }],
  })
  await labelPerson(recruiter, reach, { tags: [], lists: [list?.id ?? ''], newList: 'To call' })
  expect((await listContacts(recruiter, { labels: { list: list?.id } })).total).toBe(1)
  expect(await dropList(recruiter, list?.id ?? '')).toBe(true)
  expect((await listContacts(recruiter, {})).total).toBe(1)
})

test('whoever leaves the pool, or keeps out of sight of the company, is neither found by a list nor invited', async () => {
  for (const leave of [
    (id: string) => leavePool(id),
    (id: string, company: string) => avoidCompany(id, company),
  ]) {
    const { recruiter, viewer, reach, person, company, job } = await someoneReached()
    await labelPerson(recruiter, reach, labels)
    await leave(person.id, company)
    expect((await searchPool(viewer, poolCriteria.parse({ tag: 'go' }))).total).toBe(0)
    expect(await labelPerson(recruiter, reach, labels)).toBe(false)
    expect(await inviteToApply(recruiter, reach, { job: job.id, words: '' })).toBe('not found')
  }
})

test('an invitation names the job and says why; a second one within two minutes is not sent', async () => {
  const { recruiter, reach, person, job } = await someoneReached()
  const at = (minutes: number) => new Date(Date.now() + minutes * 60_000)
  const invite = (minutes: number) =>
    inviteToApply(recruiter, reach, { job: job.id, words: 'I read you.' }, at(minutes))
  expect(await Promise.all([invite(0), invite(0)])).toEqual(['done', 'just invited'])
  expect(await invite(1.9)).toBe('just invited')
  const letter = await newestLetterTo(person.email)
  for (const words of [job.title, 'I read you.', `/jobs/${job.slug}`, 'you let recruiters find your profile'])
    expect(letter?.text).toContain(words)
  expect(await invite(2.1)).toBe('done')
  expect(await listInvites(recruiter, { candidateId: person.id })).toHaveLength(2)
})

test('somebody who was added can end it from an invitation, too', async () => {
  const job = await someJob()
  const { id, email, token } = await someContact(job.recruiter)
  expect(await inviteToApply(job.recruiter, { contactId: id }, { job: job.id, words: '' })).toBe('done')
  const text = (await newestLetterTo(email))?.text ?? ''
  expect(/\/added\/([\w-]{32})/.exec(text)?.[1]).not.toBe(token)
  await deleteContact(job.recruiter, id)
  expect(await inviteToApply(job.recruiter, { contactId: id }, { job: job.id, words: '' })).toBe('not found')
})

test('nobody is invited to a job that they applied for, that is closed, or that is another’s or another company’s', async () => {
  const { recruiter, reach, person, job } = await someoneReached()
  const [elsewhere, ofOther] = [await someJob({ recruiter, company: 'Nodal' }), await someJob()]
  const invite = (id: number, by: Staff = recruiter) => inviteToApply(by, reach, { job: id, words: '' })
  expect((await listJobsToInviteTo(recruiter, reach)).map(({ id }) => id)).toEqual([job.id])
  expect([await invite(elsewhere.id), await invite(ofOther.id)]).toEqual(['not open', 'not open'])
  await someApplication(job.slug, { ...person, name: 'Nour Haddad', access: 'candidate' })
  expect(await invite(job.id)).toBe('applied already')
  await closeJob(recruiter, job.id, 'filled')
  expect(await invite(job.id)).toBe('not open')
})
