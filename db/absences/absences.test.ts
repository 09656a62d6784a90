import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { auditQuery } from '@/rules/audit/query'
import { addDays } from '@/rules/dates'
import { advance, findDeskApplication, listOpenApplications } from '../applications/desk'
import { listAudit } from '../audit/audit'
import { listColleagues } from '../briefs/run'
import { countOwed } from '../desk/counts'
import { sendDigests } from '../desk/digest'
import { createJob, findDeskJob, publishJob, reviseJob } from '../jobs/desk'
import { duplicateJob } from '../jobs/duplicate'
import { listDrafts } from '../jobs/listing/drafts'
import { handJobOver } from '../jobs/listing/hand-over'
import { askForReview, listToReview } from '../jobs/listing/review'
import { addPrivateNote, listMentions } from '../notes/notes'
import { removeStaff } from '../people/staff'
import type { Staff } from '../people/users'
import { store, t } from '../store'
import {
  newestLetterTo,
  someApplication,
  someCompany,
  someJob,
  someJobDraft,
  someManager,
  someOwner,
  someRecruiter,
} from '../testing/makers'
import { endAbsence, handAbsencesOver, keepAbsence, listAbsences } from './absences'
import { listCovered, withCovers } from './cover'

// A Wednesday; noon in Paris.
const now = new Date('2026-11-18T11:00:00Z')
const [today, friday] = ['2026-11-18', '2026-11-20']
let ana: Staff
let ben: Staff

beforeEach(async () => {
  ana = await someRecruiter({ name: 'Ana Costa' })
  ben = await someRecruiter({ name: 'Ben Ray' })
})

const leave = (
  person: Staff,
  cover: Staff,
  days: { firstDay?: string; lastDay?: string; who?: Staff } = {},
) => {
  const { firstDay = today, lastDay = friday, who = person } = days
  return keepAbsence(who, { personId: person.id, coverId: cover.id, firstDay, lastDay }, now)
}
const atWork = (who: Staff, at = now) => withCovers(who, at)
const letters = (email: string) => store.read.$count(t.outbox, eq(t.outbox.recipient, email))
const owed = async (who: Staff) => (await countOwed(who)).reduce((sum, { n }) => sum + n, 0)

test('whoever covers does the work of one who is away from the first day to the last, and nothing is moved', async () => {
  const job = await someJob({ recruiter: ana })
  const { id } = await someApplication(job.slug)
  expect(await leave(ana, ben, { firstDay: '2026-11-19' })).toBe('done')
  expect(await findDeskApplication(await atWork(ben), id)).toBeUndefined()

  const first = await atWork(ben, new Date('2026-11-18T23:00:00Z'))
  expect((await findDeskApplication(first, id))?.id).toBe(id)
  expect((await listOpenApplications({ ...first, only: 'of the absent' })).map((one) => one.id)).toEqual([id])
  expect(await listOpenApplications({ ...first, only: 'own' })).toEqual([])
  expect(await owed(first)).toBe(1)
  expect(await advance(first, id, 'in_review', '', now)).toEqual({ outcome: 'done' })

  const after = await atWork(ben, new Date('2026-11-20T23:00:00Z'))
  expect(await findDeskApplication(after, id)).toBeUndefined()
  expect(await advance(after, id, 'interview', '', now)).toEqual({ outcome: 'not found' })
  expect((await findDeskJob(ana, job.id))?.recruiterId).toBe(ana.id)
})

test('the audit says who did it, and for whom', async () => {
  const job = await someJob({ recruiter: ana })
  const { id } = await someApplication(job.slug)
  await leave(ana, ben)
  await advance(await atWork(ben), id, 'in_review', '', now)
  await handJobOver(await atWork(ben), job.id, (await someRecruiter()).id, now)
  const { acts } = await listAudit(await someOwner(), auditQuery.parse({ by: ben.id }))
  expect(acts.map(({ by, verb, forWhom }) => `${by} ${verb} ${forWhom}`)).toEqual(
    expect.arrayContaining(['Ben Ray in_review Ana Costa', 'Ben Ray hand over Ana Costa']),
  )
  await advance(
    ana,
    (await someApplication((await someJob({ recruiter: ana })).slug)).id,
    'in_review',
    '',
    now,
  )
  const own = await listAudit(await someOwner(), auditQuery.parse({ by: ana.id, what: 'in_review' }))
  expect(own.acts.map(({ by, forWhom }) => [by, forWhom])).toContainEqual(['Ana Costa', null])
})

test('a recruiter who covers for a manager reaches the manager’s own work, and nobody else’s', async () => {
  const manager = await someManager()
  const [theirs, others] = [await someJob({ recruiter: manager }), await someJob()]
  await leave(manager, ben)
  const covering = await atWork(ben)
  expect((await findDeskJob(covering, theirs.id))?.id).toBe(theirs.id)
  expect(await findDeskJob(covering, others.id)).toBeUndefined()
})

test('a manager who covers has the absent one’s work apart from everybody else’s', async () => {
  const manager = await someManager()
  const { id } = await someApplication((await someJob({ recruiter: ana })).slug)
  await leave(ana, manager)
  const covering = await atWork(manager)
  const ids = async (only: Staff['only']) =>
    (await listOpenApplications({ ...covering, only })).map((one) => one.id)
  expect(await ids('of the absent')).toEqual([id])
  expect(await ids('own')).not.toContain(id)
})

test('where the cover is away too their cover does both, and who is back does their own again', async () => {
  const cleo = await someRecruiter({ name: 'Cleo Wood' })
  await leave(ana, ben)
  expect(await leave(ben, cleo)).toBe('done')
  expect((await listCovered(ben.id, now)).length).toBe(0)
  expect((await listCovered(cleo.id, now)).map(({ name }) => name)).toEqual(['Ana Costa', 'Ben Ray'])
  const [absence] = await listAbsences(ben.id, now)
  expect(await endAbsence(ben, absence?.id ?? '', now)).toBe(true)
  expect((await listCovered(ben.id, now)).map(({ name }) => name)).toEqual(['Ana Costa'])
})

test('nobody is named to cover who is away, and nobody says it for whom they do not manage', async () => {
  const manager = await someManager()
  await leave(ana, ben)
  expect(await leave(ben, ana)).toBe('cover is away')
  expect(await leave(ana, ben)).toBe('overlaps')
  expect(await leave(ben, ben)).toBe('covers for themselves')
  expect(await leave(ben, { ...ana, id: 'nobody' })).toBe('no cover')
  expect(await leave(await someRecruiter(), manager, { who: ben })).toBe('not found')
  expect(await leave(manager, ben, { who: await someManager() })).toBe('not found')
  expect(await leave(ben, manager, { who: manager })).toBe('done')
  const [absence] = await listAbsences(ana.id, now)
  expect(await endAbsence(ben, absence?.id ?? '', now)).toBe(false)
})

test('an absence is changed by its own people alone, and its former cover is told', async () => {
  const cleo = await someRecruiter({ name: 'Cleo Wood' })
  await leave(ana, ben)
  const [absence] = await listAbsences(ana.id, now)
  const draft = { personId: ana.id, coverId: cleo.id, firstDay: today, lastDay: today, id: absence?.id }
  expect(await keepAbsence(cleo, draft, now)).toBe('not found')
  expect(await keepAbsence(cleo, { ...draft, personId: cleo.id, coverId: ben.id }, now)).toBe('not found')
  expect(await keepAbsence(ana, draft, addDays(now, 1))).toBe('past')
  expect(await keepAbsence(ana, draft, now)).toBe('done')
  expect((await listAbsences(ana.id, now)).map(({ cover, lastDay }) => [cover, lastDay])).toEqual([
    ['Cleo Wood', today],
  ])
  expect((await newestLetterTo(ben.email))?.subject).toBe('You no longer cover for Ana Costa')
  expect((await newestLetterTo(cleo.email))?.subject).toMatch(/^You cover for Ana Costa/)
})

test('whoever leaves the desk covers no more: whoever takes over does, but never for themselves', async () => {
  const [owner, cleo] = [await someOwner(), await someRecruiter({ name: 'Cleo Wood' })]
  await leave(ana, ben)
  await leave(cleo, ben)
  await removeStaff(owner, ben.id, cleo.id, now)
  expect((await listAbsences(ana.id, now)).map(({ cover }) => cover)).toEqual(['Cleo Wood'])
  expect((await listAbsences(cleo.id, now)).map(({ cover }) => cover)).toEqual([null])
  await store.tx((tx) => handAbsencesOver(tx, ana.id, cleo.id, now))
  expect(await listAbsences(ana.id, now)).toEqual([])
})

test('the morning of one who is away goes to whoever covers, in one letter with their own', async () => {
  const job = await someJob({ recruiter: ana, publishedAt: addDays(now, -20) })
  await someApplication(job.slug, undefined, addDays(now, -12))
  const mine = await someJob({ recruiter: ben, publishedAt: addDays(now, -2) })
  await someApplication(mine.slug, undefined, addDays(now, -0.5))
  await leave(ana, ben)
  const had = [await letters(ana.email), await letters(ben.email)]
  await sendDigests(now)
  expect(await letters(ana.email)).toBe(had[0])
  expect(await letters(ben.email)).toBe((had[1] ?? 0) + 1)
  const letter = await newestLetterTo(ben.email)
  expect(letter?.text).toContain('1 new application')
  expect(letter?.text).toContain('For Ana Costa, who is away:\n1 answer late')
  await sendDigests(addDays(now, 5))
  expect((await newestLetterTo(ana.email))?.subject).toBe('Today: 1 answer late')
})

test('a job that Ana has asked others to look at is not let through by who covers for her', async () => {
  const id = await createJob(ana, someJobDraft({ companyId: await someCompany() }), now)
  await askForReview(ana, id, now)
  await leave(ana, ben)
  const covering = await atWork(ben)
  expect(await listToReview(covering, now)).toEqual([])
  expect((await publishJob(covering, id, now)).outcome).toBe('missing')
})

test('what whoever covers makes of her work stays hers', async () => {
  const job = await someJob({ recruiter: ana })
  await leave(ana, ben)
  const copy = await duplicateJob(await atWork(ben), job.id, now)
  expect((await findDeskJob(ana, copy ?? 0))?.recruiterId).toBe(ana.id)
  const { companyId: _, ...draft } = someJobDraft({ companyId: '', title: 'Planner of the night' })
  expect((await reviseJob(await atWork(ben), job.id, draft, now)).outcome).toBe('done')
})

test('a colleague who is away is named so where work is given, and who covers reads a note that names her', async () => {
  const job = await someJob({ recruiter: ana })
  const { id } = await someApplication(job.slug)
  await leave(ana, ben)
  expect((await listColleagues(ben, now))[ana.id]).toBe('Ana Costa, away until 20 November')
  await addPrivateNote(await someManager(), id, '@Ana Costa, what do you think?', now)
  expect((await listMentions(await atWork(ben))).map(({ applicationId }) => applicationId)).toEqual([id])
  expect((await listMentions(ana)).map(({ applicationId }) => applicationId)).toEqual([id])
})

test('a job that is given to her while she is away is told to whoever covers', async () => {
  const job = await someJob()
  await leave(ana, ben)
  await handJobOver(job.recruiter, job.id, ana.id, now)
  const letter = await newestLetterTo(ben.email)
  expect(letter?.subject).toMatch(/^For Ana Costa: You answer for this job now/)
  expect(letter?.text).toContain('Ana Costa is away until 20 November 2026, and you cover.')
})

test('of all who are away the first rows of each are read at once, so that one’s many do not hide another’s few', async () => {
  await leave(ana, ben)
  const cleo = await someRecruiter({ name: 'Cleo Wood' })
  await leave(cleo, ben)
  const companyId = await someCompany()
  const only = await createJob(cleo, someJobDraft({ companyId }), now)
  for (let n = 0; n < 14; n++) await createJob(ana, someJobDraft({ companyId }), addDays(now, 1))
  const drafts = await listDrafts({ ...(await atWork(ben)), only: 'of the absent' }, now)
  expect(drafts.filter(({ recruiterId }) => recruiterId === cleo.id).map(({ id }) => id)).toEqual([only])
  expect(drafts.filter(({ recruiterId }) => recruiterId === ana.id).length).toBeGreaterThanOrEqual(6)
})
