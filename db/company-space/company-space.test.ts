import { expect, test } from 'vitest'
import { mostMembers } from '@/rules/company-space/may'
import { findBriefByToken, submitBrief } from '../briefs/briefs'
import { countForCompany, listBriefJobs } from '../briefs/its-jobs'
import { inviteToBrief } from '../briefs/people'
import { findCompanyPage } from '../company-pages'
import { publishJob, reviseJob } from '../jobs/desk'
import {
  newestLetterTo,
  someApplication,
  someBriefDraft,
  someCandidate,
  someEmail,
  someJobDraft,
  someRecruiter,
} from '../testing/makers'
import { someoneInPool } from '../testing/pool'
import { someSearch } from '../testing/shortlist'
import { findInvited, inviteMember, listInvited, openSpace, takeInvitationBack } from './invite'
import { joinAnew, joinWithAccount } from './join'
import { findMember, listMembers, takeOff, takeOffAtDesk } from './members'
import { describeOwnCompany, findOwnPage } from './page'
import { listSearches, openSearch } from './searches'

const page = { about: 'We plan lorries.', industry: 'Freight', website: '' }
const password = 'four words in a row'

const briefOf = async (token: string) => {
  const brief = await findBriefByToken(token)
  if (!brief) throw new Error('the brief is missing')
  return brief
}

async function tokenFor(email: string) {
  const letter = await newestLetterTo(email)
  return /\/join\/([\w-]{32})/.exec(letter?.text ?? '')?.[1] ?? ''
}

/** A company in its space, from the private link of its brief. */
async function someSpace() {
  const search = await someSearch(undefined, `Nodal ${someEmail()}`)
  expect(await openSpace(await briefOf(search.token))).toBe('done')
  const token = await tokenFor(search.email)
  const invited = await findInvited(token)
  expect(await joinAnew(token, { name: invited?.name ?? '', password })).toBe('done')
  const [first] = await listMembers(invited?.companyId ?? '')
  const member = await findMember(first?.id ?? '')
  if (!member) throw new Error('nobody has joined')
  return { search, member, token }
}

async function someColleague(member: Awaited<ReturnType<typeof someSpace>>['member']) {
  const email = someEmail()
  expect(await inviteMember(member, { name: 'Aurore Vidal', email })).toBe('done')
  await joinAnew(await tokenFor(email), { name: 'Aurore Vidal', password })
  const colleague = (await listMembers(member.company.id)).find((one) => one.email === email)
  const joined = await findMember(colleague?.id ?? '')
  if (!joined) throw new Error('the colleague has not joined')
  return joined
}

test('a company opens its space from its private link, with nothing typed again but a password', async () => {
  const { search, member, token } = await someSpace()
  const brief = await briefOf(search.token)
  expect(member).toMatchObject({
    name: brief.contactName,
    email: search.email,
    company: { name: brief.companyName },
  })
  expect((await listSearches(member)).map(({ id }) => id)).toEqual([search.id])
  expect(await joinAnew(token, { name: 'Somebody', password })).toBe('not found')
})

test('the way in goes to the address of whoever holds the link, and only once a recruiter knows the company', async () => {
  const email = someEmail()
  const { token } = await submitBrief(someBriefDraft({ email }))
  expect(await openSpace(await briefOf(token))).toBe('not yet')

  const search = await someSearch(undefined, `Nodal ${someEmail()}`)
  const colleague = someEmail()
  await inviteToBrief(await briefOf(search.token), { name: 'Aurore Vidal', email: colleague })
  const link = /\/briefs\/([\w-]{32})/.exec((await newestLetterTo(colleague))?.text ?? '')?.[1] ?? ''
  expect(await openSpace(await briefOf(link))).toBe('done')
  expect(await findInvited(await tokenFor(colleague))).toMatchObject({
    email: colleague,
    name: 'Aurore Vidal',
  })
})

test('a company with a space has its own people invite, and no second way in', async () => {
  const { search, member } = await someSpace()
  expect(await openSpace(await briefOf(search.token))).toBe('has one')
  expect(await inviteMember(member, { name: member.name, email: member.email })).toBe('already')
  const colleague = await someColleague(member)
  expect(colleague.company.id).toBe(member.company.id)
})

test('a link to join ends after a week, and when it is sent again', async () => {
  const { member } = await someSpace()
  const email = someEmail()
  const asked = new Date('2026-11-02T09:00:00Z')
  await inviteMember(member, { name: 'Aurore Vidal', email }, asked)
  const first = await tokenFor(email)
  expect(await findInvited(first, new Date('2026-11-08T09:00:00Z'))).toBeDefined()
  expect(await findInvited(first, new Date('2026-11-09T09:00:01Z'))).toBeUndefined()
  await inviteMember(member, { name: 'Aurore Vidal', email }, asked)
  expect(await findInvited(first, asked)).toBeUndefined()
})

test('an account joins as it is: nobody chooses its password by a link, and nobody of the desk joins', async () => {
  const { member } = await someSpace()
  const account = await someCandidate()
  await inviteMember(member, { name: 'Camille', email: account.email })
  const token = await tokenFor(account.email)
  expect(await joinAnew(token, { name: 'Camille', password })).toBe('not found')
  expect(await joinWithAccount(token)).toBe('done')
  expect((await findMember(account.id))?.company.id).toBe(member.company.id)

  const recruiter = await someRecruiter()
  await inviteMember(member, { name: 'Inès', email: recruiter.email })
  expect(await joinWithAccount(await tokenFor(recruiter.email))).toBe('works here')

  const other = await someSpace()
  await inviteMember(other.member, { name: 'Camille', email: account.email })
  expect(await joinWithAccount(await tokenFor(account.email))).toBe('elsewhere')
})

test('a member opens a search under their own name; a stranger and another company open nothing', async () => {
  const { search, member } = await someSpace()
  const colleague = await someColleague(member)
  expect(await briefOf((await openSearch(member, search.id)) ?? '')).toMatchObject({ personId: null })
  const brief = await briefOf((await openSearch(colleague, search.id)) ?? '')
  expect(brief).toMatchObject({ id: search.id, by: 'Aurore Vidal' })

  const other = await someSpace()
  expect(await openSearch(other.member, search.id)).toBeUndefined()
  const candidate = await someCandidate()
  expect(await findMember(candidate.id)).toBeUndefined()
  expect(await openSearch({ ...member, id: candidate.id }, search.id)).toBeUndefined()
  expect((await listSearches(other.member)).map(({ id }) => id)).not.toContain(search.id)
})

test('a member writes the page of their company, and of no other', async () => {
  const { search, member } = await someSpace()
  const other = await someSpace()
  const seen = (await findOwnPage(member))?.version
  expect(await describeOwnCompany({ ...other.member, company: member.company }, page)).toEqual({
    outcome: 'not found',
  })
  expect(await describeOwnCompany(member, page, new Date(), seen)).toEqual({ outcome: 'done' })
  expect(await describeOwnCompany(member, page, new Date(), seen)).toMatchObject({ outcome: 'stale' })
  expect(await findCompanyPage(search.recruiter, member.company.slug)).toMatchObject(page)
})

test('members take each other off, never the last, never another company’s; the desk may', async () => {
  const { search, member } = await someSpace()
  expect(await takeOff(member, member.id)).toBe(false)
  const colleague = await someColleague(member)
  const other = await someSpace()
  expect(await takeOff(other.member, colleague.id)).toBe(false)
  expect(await takeOff(member, colleague.id)).toBe(true)
  expect(await findMember(colleague.id)).toBeUndefined()
  expect(await openSearch(colleague, search.id)).toBeUndefined()
  expect(await inviteMember(colleague, { name: 'Nobody', email: someEmail() })).toBe('not found')
  expect(await takeOffAtDesk(search.recruiter, member.company.id, member.id)).toBe(true)
  expect(await listMembers(member.company.id)).toEqual([])
})

test('nothing that a company reads in its space knows a candidate who was not shown to it', async () => {
  const { search, member } = await someSpace()
  await reviseJob(search.recruiter, search.jobId, {
    ...someJobDraft({ companyId: '' }),
    companyId: undefined,
  })
  await publishJob(search.recruiter, search.jobId)
  const [job] = await listBriefJobs(search.id)
  const applied = await someApplication(job?.slug ?? '', await someCandidate({ name: 'Octavie Brun' }))
  const inPool = await someoneInPool()

  const [jobs, numbers] = [await listBriefJobs(search.id), await countForCompany(search.id)]
  expect(numbers.get(search.jobId)).toMatchObject({ applied: 1 })
  const space = [await listSearches(member), await findOwnPage(member), await listMembers(member.company.id)]
  const read = JSON.stringify([...space, jobs, [...numbers]])
  for (const secret of ['Octavie', applied.email, inPool.id, inPool.email]) expect(read).not.toContain(secret)
})

test('whoever is taken off has nobody come in: the invitations that they sent end', async () => {
  const { member } = await someSpace()
  const colleague = await someColleague(member)
  const [theirs, mine] = [someEmail(), someEmail()]
  await inviteMember(colleague, { name: 'Their second address', email: theirs })
  await inviteMember(member, { name: 'Paul Roche', email: mine })
  await takeOff(member, colleague.id)
  expect(await joinAnew(await tokenFor(theirs), { name: 'Back again', password })).toBe('not found')
  expect(await joinAnew(await tokenFor(mine), { name: 'Paul Roche', password })).toBe('done')
})

test('no more are invited than may come', async () => {
  const { member } = await someSpace()
  for (let n = 1; n < mostMembers; n++)
    expect(await inviteMember(member, { name: 'One more', email: someEmail() })).toBe('done')
  const last = (await listInvited(member.company.id))[0]?.email ?? ''
  expect(await inviteMember(member, { name: 'One too many', email: someEmail() })).toBe('full')
  expect(await inviteMember(member, { name: 'Asked again', email: last })).toBe('done')
})

test('an invitation is taken back by its company alone, and its link is good no more', async () => {
  const [{ member }, { member: stranger }] = [await someSpace(), await someSpace()]
  const email = someEmail()
  await inviteMember(member, { name: 'Aurore Vidal', email })
  const [invited] = await listInvited(member.company.id)
  expect(await takeInvitationBack(stranger, invited?.id ?? '')).toBe(false)
  expect(await takeInvitationBack(member, invited?.id ?? '')).toBe(true)
  expect(await takeInvitationBack(member, invited?.id ?? '')).toBe(false)
  expect(await findInvited(await tokenFor(email))).toBeUndefined()
})
