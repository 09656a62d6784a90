import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { findUserByEmail } from '../people/users'
import { eraseAccount } from '../personal-data/erase'
import { exportPerson } from '../personal-data/export-person'
import { listKeptTooLong } from '../personal-data/kept-too-long'
import { findConsent, leavePool } from '../pool/consent'
import { store, t } from '../store'
import { someContact, someContactDraft, someOrigin } from '../testing/contacts'
import {
  newestLetterTo,
  someApplication,
  someCandidate,
  someJob,
  someOwner,
  someRecruiter,
} from '../testing/makers'
import { addContact } from './add'
import { agreeByToken, findContactByToken, objectByToken } from './by-link'
import {
  deleteContact,
  findContact,
  holdContact,
  listContacts,
  lookAtContact,
  restoreContact,
  reviseContact,
} from './desk'

test('whoever is added is told at once, in their language, where it comes from and how to end it', async () => {
  const { email, recruiter, token } = await someContact()
  const letter = await newestLetterTo(email)
  expect(letter?.subject).toBe(`${recruiter.name} de Metier a gardé vos coordonnées`)
  for (const words of ['a meet-up', 'article 6.1.f', 'Vous n’avez rien accepté'])
    expect(letter?.text).toContain(words)
  expect(letter?.text).not.toContain('Noor')
  expect((await findContactByToken(token))?.acts.map(({ verb }) => verb)).toEqual(['add'])
})

test('nobody is added twice by a recruiter, nor who applied to them; a colleague learns of neither', async () => {
  const { recruiter, email } = await someContact()
  expect(await addContact(recruiter, someContactDraft(email), someOrigin)).toMatchObject({
    outcome: 'duplicate',
  })
  const job = await someJob()
  const applied = await someApplication(job.slug)
  expect(await addContact(job.recruiter, someContactDraft(applied.email), someOrigin)).toMatchObject({
    outcome: 'duplicate',
    reason: `${applied.name} has applied for ${job.title}.`,
  })
  const colleague = await someRecruiter()
  expect(await addContact(colleague, someContactDraft(email), someOrigin)).toMatchObject({ outcome: 'added' })
  expect(await addContact(colleague, someContactDraft(applied.email), someOrigin)).toMatchObject({
    outcome: 'added',
  })
  const member = await someCandidate()
  expect(await addContact(colleague, someContactDraft(member.email), someOrigin)).toMatchObject({
    outcome: 'added',
  })
})

test('a colleague reaches nobody whom another has added, and an owner reaches all', async () => {
  const { id } = await someContact()
  const colleague = await someRecruiter()
  expect(await lookAtContact(colleague, id)).toBeUndefined()
  for (const verb of [deleteContact, restoreContact])
    expect(await verb(colleague, id)).toEqual({ outcome: 'not found' })
  expect(await holdContact(colleague, id, undefined)).toEqual({ outcome: 'not found' })
  const { email: _, ...known } = someContactDraft('x@example.com')
  expect(await reviseContact(colleague, id, known)).toEqual({ outcome: 'not found' })
  expect((await lookAtContact(await someOwner(), id))?.name).toBe('Noor Achterberg')
})

test('what somebody else has changed since is not overwritten, and a look changes nothing', async () => {
  const { recruiter, id } = await someContact()
  const { email: _, ...known } = someContactDraft('x@example.com')
  const seen = (await lookAtContact(recruiter, id))?.version
  await lookAtContact(await someOwner(), id)
  const write = (note: string) => reviseContact(recruiter, id, { ...known, note }, new Date(), seen)
  expect(await write('Called on Monday.')).toEqual({ outcome: 'done' })
  expect(await write('Wrote on Friday.')).toMatchObject({ outcome: 'stale', since: [{ verb: 'revise' }] })
  expect((await lookAtContact(recruiter, id))?.note).toBe('Called on Monday.')
})

test('every look at somebody is told to them', async () => {
  const { recruiter, id, token } = await someContact()
  await lookAtContact(recruiter, id)
  const acts = (await findContactByToken(token))?.acts
  expect(acts?.map(({ verb, by }) => `${verb} by ${by}`)).toEqual([
    `add by ${recruiter.name}`,
    `look by ${recruiter.name}`,
  ])
})

test('somebody is found by any of their words, without accents, and by no other', async () => {
  const { recruiter, email } = await someContact()
  for (const q of ['orleans', 'achter NOOR', 'go', email])
    expect((await listContacts(recruiter, { q })).total, q).toBe(1)
  for (const q of ['python', 'noor python', '%%'])
    expect((await listContacts(recruiter, { q })).total, q).toBe(q === '%%' ? 1 : 0)
})

test('a yes makes an account and lets recruiters find them; taken back, what was kept here goes', async () => {
  const { id, email, token } = await someContact()
  expect(await findUserByEmail(email)).toBeUndefined()
  expect(await agreeByToken(token)).toBe('done')
  expect(await agreeByToken(token)).toBe('already')
  const user = await findUserByEmail(email)
  const [profile] = await store.read
    .select()
    .from(t.profiles)
    .where(eq(t.profiles.candidateId, user?.id ?? ''))
  expect(profile).toMatchObject({ technologies: ['Go'], completeSince: null })
  expect((await findConsent(user?.id ?? ''))?.endedAt).toBeNull()

  expect((await listKeptTooLong(addDays(new Date(), 400))).contacts).not.toContain(id)
  await leavePool(user?.id ?? '')
  expect((await listKeptTooLong(new Date())).contacts).toContain(id)
})

test('a yes of somebody with an account changes nothing that they have written', async () => {
  const member = await someCandidate({ name: 'Nour Haddad' })
  const { token } = await someContact(undefined, member.email)
  expect(await agreeByToken(token)).toBe('done')
  expect(await findUserByEmail(member.email)).toMatchObject({ id: member.id, name: 'Nour Haddad' })
  const atDesk = await someRecruiter()
  expect(await agreeByToken((await someContact(undefined, atDesk.email)).token)).toBe('works here')
})

test('a no takes all of it out at once, and nobody can add them again', async () => {
  const { recruiter, id, email, token } = await someContact()
  expect(await objectByToken(token)).toBe(true)
  expect(await objectByToken(token)).toBe(false)
  expect(await findContact(store.read, recruiter, id)).toBeUndefined()
  expect(await newestLetterTo(email)).toBeUndefined()
  expect(await addContact(await someRecruiter(), someContactDraft(email), someOrigin)).toMatchObject({
    outcome: 'objected',
  })
})

test('a no while there is a hold leaves what is held until the hold ends, and the person sees why', async () => {
  const { recruiter, id, token } = await someContact()
  await holdContact(recruiter, id, { until: addDays(new Date(), 10), reason: 'A complaint is open' })
  expect(await objectByToken(token)).toBe(true)
  expect(await findContactByToken(token)).toMatchObject({
    holdReason: 'A complaint is open',
    deletedAt: expect.any(Date),
  })
  expect((await listKeptTooLong(addDays(new Date(), 41))).contacts).toContain(id)
})

test('without a word it is kept 90 days, and deleted by the desk 30, unless a hold with its reason puts that off', async () => {
  const { recruiter, id } = await someContact()
  const kept = async (days: number) =>
    !(await listKeptTooLong(addDays(new Date(), days))).contacts.includes(id)
  expect([await kept(89), await kept(91)]).toEqual([true, false])
  await deleteContact(recruiter, id)
  expect([await kept(29), await kept(31)]).toEqual([true, false])
  await holdContact(recruiter, id, { until: addDays(new Date(), 60), reason: 'A complaint is open' })
  expect([await kept(59), await kept(61)]).toEqual([true, false])
  expect(await deleteContact(recruiter, id)).toEqual({ outcome: 'already' })
  expect(await restoreContact(recruiter, id)).toEqual({ outcome: 'done' })
})

test('who deletes their account takes with it what the desk had written of them', async () => {
  const member = await someCandidate()
  await store.db.update(t.users).set({ verifiedAt: new Date() }).where(eq(t.users.id, member.id))
  const { recruiter, id } = await someContact(undefined, member.email)
  expect((await exportPerson(member.id))?.contacts).toHaveLength(1)
  await eraseAccount(member.id)
  expect(await findContact(store.read, recruiter, id)).toBeUndefined()
})
