import { and, eq, like } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { keepAbsence } from '../absences/absences'
import { siteDay, withCovers } from '../absences/cover'
import { store, t } from '../store'
import { newestLetterTo, someApplication, someCandidate, someJob, someRecruiter } from '../testing/makers'
import { chooseTime } from './answer'
import { findInterview, listInterviews } from './interviews'
import { cancelInterview, proposeInterview } from './propose'
import { takeInterview } from './take-over'

const now = new Date('2026-12-01T09:00:00Z')
const at = (days: number) => addDays(now, days)

/** An interview that Ben has proposed while Ana, whose job it is, is away for three days. */
async function someCovered(day: number) {
  const [ana, ben] = [await someRecruiter({ name: 'Ana Costa' }), await someRecruiter({ name: 'Ben Ray' })]
  const job = await someJob({ recruiter: ana, publishedAt: at(-20) })
  const candidate = await someCandidate({ name: 'Mina Sato' })
  const { id: applicationId } = await someApplication(job.slug, candidate, at(-5))
  const days = { firstDay: siteDay(now), lastDay: siteDay(at(3)) }
  expect(await keepAbsence(ana, { personId: ana.id, coverId: ben.id, ...days }, now)).toBe('done')
  const cover = await withCovers(ben, now)
  const times = { times: [at(day)], minutes: 45, place: 'Room 4', note: '' }
  expect(await proposeInterview(cover, applicationId, times, { now })).toEqual({ outcome: 'done' })
  const [interview] = await listInterviews(applicationId)
  const which = { applicationId, interviewId: interview?.id ?? '' }
  const read = () => findInterview(applicationId, which.interviewId)
  const toldAna = () =>
    store.read.$count(
      t.outbox,
      and(eq(t.outbox.recipient, ana.email), like(t.outbox.subject, '%Ben Ray meets Mina Sato%')),
    )
  return { ana, ben, cover, candidate, which, read, toldAna }
}

test.each([
  ['while they are away', 2, 0],
  ['on a day after their return', 6, 1],
])(
  'whose job it is hears of an interview that a colleague has agreed %s: %i days on, letters: %i',
  async (_, day, n) => {
    const { which, read, toldAna } = await someCovered(day)
    expect(await toldAna()).toBe(0)
    expect(await chooseTime(which, at(day), { now })).toBe('done')
    expect(await read()).toMatchObject({ by: 'Ben Ray' })
    expect(await toldAna()).toBe(n)
  },
)

test('they take it over in one go: it moves from one calendar to the other, and the candidate gets no letter', async () => {
  const { ana, ben, candidate, which, read } = await someCovered(6)
  await chooseTime(which, at(6), { now })
  const toCandidate = await store.read.$count(t.outbox, eq(t.outbox.recipient, candidate.email))

  expect(await takeInterview(ana, which, { now: at(4) })).toEqual({ outcome: 'done' })
  expect(await read()).toMatchObject({ recruiterId: ana.id, by: 'Ana Costa', startsAt: at(6) })
  expect(await newestLetterTo(ben.email)).toMatchObject({
    subject: expect.stringContaining('Ana Costa takes over your interview: Mina Sato'),
    entry: { isCancelled: true, sequence: 2 },
  })
  expect(await newestLetterTo(ana.email)).toMatchObject({ entry: { isCancelled: false, sequence: 2 } })
  expect(await store.read.$count(t.outbox, eq(t.outbox.recipient, candidate.email))).toBe(toCandidate)
  expect(await takeInterview(ana, which, { now: at(4) })).toEqual({ outcome: 'already' })
})

test('one that waits for the candidate is taken over too, and answers go to whoever has it now', async () => {
  const { ana, ben, which } = await someCovered(6)
  expect(await takeInterview(ana, which, { now: at(4) })).toEqual({ outcome: 'done' })
  expect((await newestLetterTo(ben.email))?.entry).toBeNull()
  await chooseTime(which, at(6), { now: at(4) })
  expect((await newestLetterTo(ana.email))?.entry).toMatchObject({ isCancelled: false })
  expect((await newestLetterTo(ben.email))?.subject).toContain('takes over')
})

test('nobody takes over what is called off or over, nor what is not theirs', async () => {
  const { ana, cover, which } = await someCovered(6)
  expect(await takeInterview(await someRecruiter(), which, { now })).toEqual({ outcome: 'not found' })
  await chooseTime(which, at(6), { now })
  expect(await takeInterview(ana, which, { now: at(9) })).toEqual({ outcome: 'already' })
  await cancelInterview(cover, which, { now })
  expect(await takeInterview(ana, which, { now })).toEqual({ outcome: 'already' })
})
