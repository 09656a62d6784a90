import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addDays } from '@/rules/dates'
import { saveDraft } from '../applications/save-draft'
import { chooseReminders, findReminders, stopReminders } from '../people/reminders'
import type { User } from '../people/users'
import { store, t } from '../store'
import { someApplication, someCandidate, someJob } from '../testing/makers'
import { closeJob } from './close'
import { remindOfSavedJobs, tellSavedClosed } from './remind'
import { saveJob, unsaveJob } from './saved'

const saturday = new Date('2026-11-28T12:00:00Z')
const day = (days: number) => addDays(saturday, days)

async function someReader(verifiedAt: Date | null = saturday) {
  const user = await someCandidate()
  await store.db.update(t.users).set({ verifiedAt }).where(eq(t.users.id, user.id))
  return user
}
const someJobUntil = (days: number, title = 'Tide planner') =>
  someJob({ title, publishedAt: day(-1), validUntil: day(days) })
const lettersTo = async ({ email }: User) =>
  (await store.read.select().from(t.outbox).where(eq(t.outbox.recipient, email)).orderBy(t.outbox.id)).filter(
    ({ about }) => about === 'reminder',
  )

test('whoever saved a job is reminded ten days and two days before its last moment, in one letter for all', async () => {
  const user = await someReader()
  for (const [days, title] of [
    [30, 'Tide planner'],
    [31, 'Buoy keeper'],
    [60, 'Lock keeper'],
  ] as const)
    await saveJob(user.id, (await someJobUntil(days, title)).id, saturday)
  await remindOfSavedJobs(day(15))
  expect(await lettersTo(user)).toEqual([])
  for (let hour = 0; hour < 3; hour++) await remindOfSavedJobs(day(21.1 + hour / 24))
  await remindOfSavedJobs(day(29.1))
  const [first, second, ...more] = await lettersTo(user)
  expect(first?.subject).toBe('2 saved jobs close soon')
  expect(first?.body).toMatch(/Tide planner[\s\S]*Buoy keeper/)
  expect(second?.subject).toBe('2 saved jobs close soon')
  expect(more).toEqual([])
})

test('nobody is reminded after applying, letting go, saying stop, or without a confirmed address', async () => {
  const job = await someJobUntil(30)
  const [applied, letGo, stopped, unconfirmed] = [
    await someReader(),
    await someReader(),
    await someReader(),
    await someReader(null),
  ]
  for (const user of [applied, letGo, stopped, unconfirmed]) await saveJob(user.id, job.id, saturday)
  await someApplication(job.slug, applied, day(1))
  await unsaveJob(letGo.id, job.id)
  await chooseReminders(stopped.id, false)
  await remindOfSavedJobs(day(21.1))
  for (const user of [applied, letGo, stopped, unconfirmed]) expect(await lettersTo(user)).toEqual([])
})

test('before seven in the morning nobody is reminded', async () => {
  const user = await someReader()
  await saveJob(user.id, (await someJobUntil(30)).id, saturday)
  await remindOfSavedJobs(new Date('2026-12-20T05:30:00Z'))
  expect(await lettersTo(user)).toEqual([])
  await remindOfSavedJobs(new Date('2026-12-20T06:30:00Z'))
  expect(await lettersTo(user)).toHaveLength(1)
})

test('a saved job that somebody closes early is told once, and not to whoever applied', async () => {
  const job = await someJobUntil(60)
  const [user, applied] = [await someReader(), await someReader()]
  for (const { id } of [user, applied]) await saveJob(id, job.id, saturday)
  await someApplication(job.slug, applied, day(1))
  await closeJob(job.recruiter, job.id, 'filled', day(2))
  await tellSavedClosed(day(2))
  await tellSavedClosed(day(2.1))
  expect((await lettersTo(user)).map(({ subject }) => subject)).toEqual(['A job that you saved has closed'])
  expect(await lettersTo(applied)).toEqual([])
})

test('the link of a letter stops them all, and says so the second time', async () => {
  const [user, job] = [await someReader(), await someJobUntil(30)]
  await saveJob(user.id, job.id, saturday)
  await remindOfSavedJobs(day(21.1))
  const token = (await lettersTo(user))[0]?.secret ?? ''
  expect(await findReminders(token)).toMatchObject({ stoppedAt: null })
  expect(await stopReminders(token, day(22))).toBe(true)
  expect(await stopReminders(token, day(22))).toBe(true)
  expect(await findReminders(token)).toMatchObject({ stoppedAt: day(22) })
  expect(await stopReminders('nobody’s')).toBe(false)
  await remindOfSavedJobs(day(29.1))
  expect(await lettersTo(user)).toHaveLength(1)
})

const someDraftOf = (user: User, slug: string, now: Date) =>
  saveDraft(
    user,
    slug,
    {
      fields: { name: user.name, email: user.email, phone: '', links: '', note: '', consent: false },
      answers: () => '',
      checked: [],
    },
    { seen: 0, now },
  )

test('of a draft and a saved job one letter tells, and of a job that is both it tells once', async () => {
  const user = await someReader()
  const [both, begun] = [await someJobUntil(30, 'Tide planner'), await someJobUntil(30, 'Buoy keeper')]
  await saveJob(user.id, both.id, saturday)
  for (const { slug } of [both, begun]) await someDraftOf(user, slug, day(1))
  for (let hour = 0; hour < 3; hour++) await remindOfSavedJobs(day(21.1 + hour / 24))
  const [letter, ...more] = await lettersTo(user)
  expect(letter?.subject).toBe('2 applications that you have not sent')
  expect(letter?.body).toContain(`/jobs/${both.slug}/apply`)
  expect(letter?.body.match(/Tide planner/g)).toHaveLength(1)
  expect(letter?.body).not.toContain('You saved')
  expect(more).toEqual([])

  await store.db.delete(t.applicationDrafts).where(eq(t.applicationDrafts.candidateId, user.id))
  await remindOfSavedJobs(day(22.1))
  expect(await lettersTo(user)).toHaveLength(1)
  await remindOfSavedJobs(day(29.1))
  expect((await lettersTo(user)).at(-1)?.subject).toBe('A job that you saved closes soon')
})

test('a draft that was sent reminds nobody, and one of a job that closes early is told once', async () => {
  const [sent, told] = [await someReader(), await someReader()]
  const job = await someJobUntil(60)
  for (const user of [sent, told]) await someDraftOf(user, job.slug, saturday)
  await someApplication(job.slug, sent, day(1))
  await saveJob(told.id, job.id, saturday)
  await closeJob(job.recruiter, job.id, 'filled', day(2))
  for (const at of [2, 2.1]) await tellSavedClosed(day(at))
  expect((await lettersTo(told)).map(({ subject }) => subject)).toEqual([
    'A job for which you began an application has closed',
  ])
  expect(await lettersTo(sent)).toEqual([])
})
