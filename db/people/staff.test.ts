import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { type DeskAccess, deskAccesses } from '@/rules/desk/may'
import { advance, findDeskApplication, listDeskEvents } from '../applications/desk'
import { submitBrief } from '../briefs/briefs'
import { findDeskBrief, listBriefsToCall } from '../briefs/desk'
import { qualifyBrief } from '../briefs/steps'
import { findDeskJob } from '../jobs/desk'
import { workFor } from '../pool/company-recruiters'
import { store, t } from '../store'
import {
  newestLetterTo,
  someApplication,
  someBriefDraft,
  someCandidate,
  someEmail,
  someJob,
  someManager,
  someOwner,
  someRecruiter,
} from '../testing/makers'
import {
  acceptInvitation,
  findInvitation,
  inviteStaff,
  listInvitations,
  resendInvitation,
  revokeInvitation,
} from './invitations'
import { askForReset, resetPassword } from './reset-password'
import { findSessionUser, openSession, openSessionByPassword } from './sessions'
import { askForSignIn } from './sign-in-links'
import { confirmAddress, signUp } from './sign-up'
import { changeColleagueAccess, listStaff, removeStaff } from './staff'
import { findUserByEmail, type Owner } from './users'

const draft = { name: 'Léa Fontaine', password: 'a new and long password' }
let owner: Owner

// Each test begins with one owner alone.
beforeEach(async () => {
  await store.db.update(t.users).set({ access: 'candidate' })
  owner = await someOwner()
})

async function invite(access: DeskAccess = 'recruiter', email = someEmail(), now = new Date()) {
  expect(await inviteStaff(owner, { email, access }, now)).toBe('done')
  return { email, token: (await newestLetterTo(email))?.secret ?? '' }
}

const idOf = async (email: string) =>
  (await listInvitations(owner)).find((one) => one.email === email)?.id ?? ''

test.each(deskAccesses)(
  'who is invited as %s works at the desk once the link is followed',
  async (access) => {
    const { email, token } = await invite(access)
    expect(await findInvitation(token)).toMatchObject({ email, access, by: owner.name })
    expect(await findUserByEmail(email)).toBeUndefined()
    expect(await acceptInvitation(token, draft)).toBe('done')
    const session = await openSessionByPassword(email, draft.password)
    expect(await findSessionUser(session ?? '')).toMatchObject({ name: draft.name, access })
    expect(await listInvitations(owner)).toEqual([])
  },
)

test('a link of an invitation works once, and for seven days', async () => {
  const { token } = await invite()
  const late = await invite()
  expect(await acceptInvitation(token, draft)).toBe('done')
  expect(await acceptInvitation(token, { ...draft, name: 'Mallory' })).toBe('used')
  const inEightDays = addDays(new Date(), 8)
  expect(await findInvitation(late.token, inEightDays)).toBeUndefined()
  expect(await acceptInvitation(late.token, draft, inEightDays)).toBe('not found')
  expect((await listInvitations(owner, inEightDays))[0]).toMatchObject({ isGood: false })
})

test('what is kept of an invitation is the hash of its link', async () => {
  const { token } = await invite()
  expect(JSON.stringify(await store.read.select().from(t.invitations))).not.toContain(token)
})

test('an invitation that is sent again has a new link, and the former one ends', async () => {
  const { email, token } = await invite('recruiter', someEmail(), addDays(new Date(), -9))
  expect(await resendInvitation(owner, await idOf(email))).toBe(true)
  expect(await findInvitation(token)).toBeUndefined()
  const again = (await newestLetterTo(email))?.secret ?? ''
  expect(await acceptInvitation(again, draft)).toBe('done')
  expect(await resendInvitation(owner, await idOf(email))).toBe(false)
})

test('an invitation that was taken back opens nothing', async () => {
  const { email, token } = await invite()
  const id = await idOf(email)
  expect(await revokeInvitation(owner, id)).toBe(true)
  expect(await acceptInvitation(token, draft)).toBe('not found')
  expect(await revokeInvitation(owner, id)).toBe(false)
  expect(await inviteStaff(owner, { email, access: 'recruiter' })).toBe('done')
})

test('nobody is invited twice, nor a colleague at all', async () => {
  const { email } = await invite()
  expect(await inviteStaff(owner, { email, access: 'owner' })).toBe('invited')
  const colleague = await someRecruiter()
  expect(await inviteStaff(owner, { email: colleague.email, access: 'owner' })).toBe('here')
})

test('who had an account as a candidate keeps it, and whoever else knew its password is out', async () => {
  const squatter = await someCandidate({ password: 'the password of the squatter' })
  const session = await openSession(squatter.id)
  const { token } = await invite('recruiter', squatter.email)
  await acceptInvitation(token, draft)
  expect(await findSessionUser(session)).toBeUndefined()
  expect(await openSessionByPassword(squatter.email, 'the password of the squatter')).toBeUndefined()
  expect(await findUserByEmail(squatter.email)).toMatchObject({ id: squatter.id, access: 'recruiter' })
})

test('who is removed is out at once, and their work goes to whoever was chosen', async () => {
  const job = await someJob({ publishedAt: new Date() })
  const application = await someApplication(job.slug)
  await advance(job.recruiter, application.id, 'in_review', '')
  const { number } = await submitBrief(someBriefDraft())
  const brief = (await listBriefsToCall(owner)).find((one) => one.number === number)
  await qualifyBrief(job.recruiter, brief?.id ?? '', '')
  const session = await openSession(job.recruiter.id)
  const heir = await someRecruiter({ name: 'Bruno Hertz' })

  const answersFor = async (id: string) => {
    const one = (await listStaff(owner)).find((colleague) => colleague.id === id)
    return [one?.jobs, one?.briefs]
  }
  expect(await answersFor(job.recruiter.id)).toEqual([1, 1])
  expect(await answersFor(heir.id)).toEqual([0, 0])

  expect(await removeStaff(owner, job.recruiter.id, heir.id)).toBe('done')
  expect(await answersFor(heir.id)).toEqual([1, 1])

  expect(await findSessionUser(session)).toBeUndefined()
  expect((await listStaff(owner)).map(({ id }) => id).sort()).toEqual([owner.id, heir.id].sort())
  expect(await findDeskJob(heir, job.id)).toBeTruthy()
  expect(await findDeskApplication(heir, application.id)).toBeTruthy()
  expect(await findDeskBrief(heir, brief?.id ?? '')).toMatchObject({ recruiter: 'Bruno Hertz' })
  expect((await listDeskEvents(application.id))[0]?.actorName).toBe(job.recruiter.name)
  expect(await removeStaff(owner, job.recruiter.id, heir.id)).toBe('already')
})

test('the last owner cannot be removed, and nobody inherits their own work', async () => {
  const recruiter = await someRecruiter()
  expect(await removeStaff(owner, owner.id, recruiter.id)).toBe('last owner')
  expect(await removeStaff(owner, recruiter.id, recruiter.id)).toBe('no heir')
  expect(await removeStaff(owner, recruiter.id, (await someCandidate()).id)).toBe('no heir')
  expect((await listStaff(owner)).map(({ id }) => id)).toContain(recruiter.id)
  const other = await someOwner()
  expect(await removeStaff(owner, owner.id, other.id)).toBe('done')
})

test('each change of who works at the desk is noted', async () => {
  const { email, token } = await invite()
  await resendInvitation(owner, await idOf(email))
  await revokeInvitation(owner, await idOf(email))
  await acceptInvitation(token, draft)
  const leaver = await someRecruiter()
  await removeStaff(owner, leaver.id, owner.id)
  const noted = await store.read.select().from(t.auditEvents).where(eq(t.auditEvents.actorId, owner.id))
  expect(noted.map(({ verb }) => verb)).toEqual(['invite', 'invite again', 'revoke', 'remove', 'take over'])
})

test('the account of a removed colleague closes: neither a password nor a letter opens it', async () => {
  const { email, token } = await invite()
  await acceptInvitation(token, draft)
  const leaver = await findUserByEmail(email)
  await askForReset(email)
  const waiting = (await newestLetterTo(email))?.secret ?? ''
  await removeStaff(owner, leaver?.id ?? '', owner.id)
  expect(await openSessionByPassword(email, draft.password)).toBeUndefined()
  expect(await resetPassword(waiting, 'yet another long password')).not.toBe('done')
  await askForSignIn(email, '')
  expect(await newestLetterTo(email)).toMatchObject({ subject: 'No account has this address', secret: null })
})

test('who was a candidate before stays one once removed from the desk', async () => {
  const colleague = await someRecruiter()
  await someApplication((await someJob()).slug, colleague)
  await removeStaff(owner, colleague.id, owner.id)
  const session = await openSessionByPassword(colleague.email, 'a long enough password')
  expect(await findSessionUser(session ?? '')).toMatchObject({ access: 'candidate' })
})

test('a removed colleague can be invited again, and can sign up as a candidate', async () => {
  const [first, second] = [await someRecruiter(), await someRecruiter()]
  for (const { id } of [first, second]) await removeStaff(owner, id, owner.id)
  const { token } = await invite('recruiter', first.email)
  expect(await acceptInvitation(token, draft)).toBe('done')
  expect(await findUserByEmail(first.email)).toMatchObject({ access: 'recruiter' })

  await signUp({ name: 'Tom Besson', email: second.email, password: draft.password })
  expect(await findUserByEmail(second.email)).toBeUndefined()
  expect(await confirmAddress((await newestLetterTo(second.email))?.secret ?? '')).toBe('done')
  expect(await openSessionByPassword(second.email, draft.password)).toBeDefined()
})

test('a manager invites recruiters alone, and sends again and takes back only theirs', async () => {
  const manager = await someManager()
  const { email } = await invite('owner')
  for (const access of ['manager', 'owner'] as const)
    expect(await inviteStaff(manager, { email: someEmail(), access })).toBe('not theirs')
  expect(await resendInvitation(manager, await idOf(email))).toBe(false)
  expect(await revokeInvitation(manager, await idOf(email))).toBe(false)
  const asked = someEmail()
  expect(await inviteStaff(manager, { email: asked, access: 'recruiter' })).toBe('done')
  expect(await resendInvitation(manager, await idOf(asked))).toBe(true)
  expect(await revokeInvitation(manager, await idOf(asked))).toBe(true)
})

test('a manager removes recruiters alone, and says for which company they work', async () => {
  const [manager, other, recruiter] = [await someManager(), await someManager(), await someRecruiter()]
  for (const { id } of [owner, other, manager]) {
    expect(await removeStaff(manager, id, recruiter.id)).toBe('not found')
    expect(await workFor(manager, id, '')).toBe('not found')
  }
  expect(await workFor(manager, recruiter.id, '')).toBe('done')
  expect(await removeStaff(manager, recruiter.id, manager.id)).toBe('done')
})

test('an owner makes a manager of a recruiter, who signs in again, and the last owner stays one', async () => {
  const recruiter = await someRecruiter()
  const session = await openSession(recruiter.id)
  expect(await changeColleagueAccess(owner, recruiter.id, 'manager')).toBe('done')
  expect(await findUserByEmail(recruiter.email)).toMatchObject({ access: 'manager' })
  expect(await findSessionUser(session)).toBeUndefined()
  expect(await changeColleagueAccess(owner, recruiter.id, 'manager')).toBe('already')
  expect(await changeColleagueAccess(owner, owner.id, 'recruiter')).toBe('last owner')
  expect(await changeColleagueAccess(owner, (await someCandidate()).id, 'owner')).toBe('not found')
  await changeColleagueAccess(owner, recruiter.id, 'owner')
  expect(await changeColleagueAccess(owner, owner.id, 'manager')).toBe('done')
})
