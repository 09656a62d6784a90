import { expect, test } from 'vitest'
import { auditQuery } from '@/rules/audit/query'
import { actOnOne } from '../acts/act'
import { findDeskApplication, listOpenApplications } from '../applications/desk'
import { listDeskApplications } from '../applications/desk-list'
import { findDeskCv } from '../applications/files'
import { listAudit } from '../audit/audit'
import { findBoard } from '../board/board'
import { listJobApplications } from '../board/table'
import { whyNotAdded } from '../contacts/add'
import { listDeskConversations } from '../conversations/lists'
import { writeToCandidate, writeToDesk } from '../conversations/write'
import { findAnything } from '../desk/find'
import { listDeskLetters } from '../desk/letters'
import { compareOpinions } from '../insights/opinions'
import { addPrivateNote, listMentions } from '../notes/notes'
import type { Owner, Staff } from '../people/users'
import { store } from '../store'
import {
  someApplication,
  someCandidate,
  someEmail,
  someJob,
  someOwner,
  someRecruiter,
} from '../testing/makers'
import { findBlindApplication, findOwnOpinion, lookAgain, recordFirstOpinion, setBlind } from './blind'

const now = new Date('2026-11-10T09:00:00Z')
const later = new Date('2026-11-10T10:00:00Z')

async function someBlindJob() {
  const job = await someJob({ publishedAt: new Date('2026-11-01T09:00:00Z') })
  await setBlind(job.recruiter, job.id, true, { now })
  const email = someEmail()
  const candidate = await someCandidate({ name: 'Zéphyrine Quatrebarbes', email })
  const sent = await someApplication(job.slug, candidate, later)
  const colleague = await someOwner()
  await recordFirstOpinion(colleague, sent.id, { rating: 4, verdict: '' }, later)
  expect(await writeToCandidate(colleague, sent.id, 'Zéphyrine, which school?', later)).toBe('done')
  await addPrivateNote(colleague, sent.id, 'Look at Zéphyrine, @Inès Carpentier', later)
  expect(
    await writeToDesk({ applicationId: sent.id }, 'Zéphyrine, of the École de Nantes.', candidate.id, later),
  ).toBe('done')
  return { job, sent, email, recruiter: job.recruiter }
}

/** All that lists of the desk read of an application. */
async function readEverywhere(reader: Staff, jobId: number, email: string) {
  return JSON.stringify([
    await listOpenApplications(reader, jobId),
    await listDeskApplications(reader, { closed: false }),
    await listJobApplications(reader, jobId, {}),
    await findBoard(reader, jobId, later),
    await listDeskConversations(reader, { shelf: 'all' }),
    await listDeskLetters(reader),
    await listMentions(reader),
    await findAnything(reader, 'Quatrebarbes'),
    await findAnything(reader, email),
    await listDeskApplications(reader, { closed: false, q: 'Quatrebarbes' }),
    await listDeskConversations(reader, { shelf: 'all', q: 'Nantes' }),
  ])
}

test('before a first opinion nothing tells who has applied, to the recruiter and the owner alike; after it all does', async () => {
  const { job, sent, email, recruiter } = await someBlindJob()
  const owner = await someOwner()
  for (const reader of [recruiter, owner]) {
    const before = await readEverywhere(reader, job.id, email)
    expect(before).not.toMatch(/Quatrebarbes|Zéphyrine|Nantes/)
    expect(before).not.toContain(email)
    expect(before).toContain(`Candidate ${sent.id.slice(-4).toUpperCase()}`)
    expect(await findDeskApplication(reader, sent.id)).toBeUndefined()
    expect(await findDeskCv(reader, sent.id)).toBeUndefined()
    expect(JSON.stringify(await findBlindApplication(reader, sent.id))).not.toMatch(/Quatrebarbes|person-/)
  }

  expect(await recordFirstOpinion(recruiter, sent.id, { rating: 3, verdict: 'Knows queues.' }, later)).toBe(
    true,
  )
  const after = await readEverywhere(recruiter, job.id, email)
  for (const told of ['Quatrebarbes', 'Nantes', email]) expect(after).toContain(told)
  expect(await findDeskApplication(recruiter, sent.id)).toMatchObject({ email })
  expect(await findBlindApplication(recruiter, sent.id)).toBeUndefined()
  expect(await readEverywhere(owner, job.id, email)).not.toContain('Quatrebarbes')
})

test('whom one must not know one can neither move, refuse, write to nor note something of', async () => {
  const { sent, recruiter } = await someBlindJob()
  const acts = [
    { act: 'move', to: 'interview', words: '' } as const,
    { act: 'refuse', reason: 'skills', words: '' } as const,
  ]
  for (const act of acts)
    expect(await actOnOne(recruiter, { id: sent.id }, act, later)).toMatchObject({ outcome: 'not found' })
  expect(await writeToCandidate(recruiter, sent.id, 'Hello', later)).toBe('not found')
  expect(await addPrivateNote(recruiter, sent.id, 'A note', later)).toBe(false)
})

test('who applied before it was switched on is shown, and all are once it is off', async () => {
  const job = await someJob({ publishedAt: new Date('2026-11-01T09:00:00Z') })
  const early = await someApplication(job.slug, undefined, new Date('2026-11-05T09:00:00Z'))
  await setBlind(job.recruiter, job.id, true, { now })
  const late = await someApplication(job.slug, undefined, later)
  expect(await findDeskApplication(job.recruiter, early.id)).toBeDefined()
  expect(await findDeskApplication(job.recruiter, late.id)).toBeUndefined()
  expect(await setBlind(await someRecruiter(), job.id, false)).toEqual({ outcome: 'not found' })
  expect(await setBlind(job.recruiter, job.id, false)).toEqual({ outcome: 'done' })
  expect(await findDeskApplication(job.recruiter, late.id)).toBeDefined()
})

test('that somebody was shown is in the audit, where their name stays hidden from an owner who has no opinion yet', async () => {
  const { sent, email, recruiter } = await someBlindJob()
  const owner = { ...(await someOwner()), access: 'owner' } as Owner
  await recordFirstOpinion(recruiter, sent.id, { rating: 2, verdict: '' }, later)
  const { acts } = await listAudit(owner, auditQuery.parse({ whom: sent.id, what: 'reveal' }))
  expect(acts).toContainEqual(expect.objectContaining({ verb: 'reveal', by: recruiter.name }))
  expect(JSON.stringify(acts)).not.toContain('Quatrebarbes')
  expect(
    (await listAudit(owner, auditQuery.parse({ whom: email }))).acts.filter(
      ({ kind }) => kind === 'application',
    ),
  ).toEqual([])
})

test('an address that has applied is not confirmed to whoever adds a contact', async () => {
  const { email, recruiter } = await someBlindJob()
  const why = await store.tx((tx) => whyNotAdded(tx, recruiter, email))
  expect(why).toMatchObject({ outcome: 'duplicate' })
  expect(why?.reason).not.toMatch(/Quatrebarbes|applied/)
})

test('a stranger and a second try record nothing, and opinions before and after are compared', async () => {
  const { sent, recruiter } = await someBlindJob()
  const owner = { ...(await someOwner()), access: 'owner' } as Owner
  const before = await compareOpinions(owner, now)
  expect(await recordFirstOpinion(await someRecruiter(), sent.id, { rating: 1, verdict: '' }, later)).toBe(
    false,
  )
  expect(await lookAgain(recruiter, sent.id, 4, later)).toBe(false)
  expect(await recordFirstOpinion(recruiter, sent.id, { rating: 2, verdict: 'Why' }, later)).toBe(true)
  expect(await recordFirstOpinion(recruiter, sent.id, { rating: 4, verdict: '' }, later)).toBe(false)
  expect(await lookAgain(recruiter, sent.id, 4, later)).toBe(true)
  expect(await findOwnOpinion(recruiter, sent.id)).toMatchObject({
    rating: 2,
    laterRating: 4,
    verdict: 'Why',
  })
  const { first, n, up, down } = await compareOpinions(owner, now)
  expect([first - before.first, n - before.n, up - before.up, down - before.down]).toEqual([1, 1, 1, 0])
})
