import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { changeCadence, findAlert, judgeLetter, listAlerts, startAlert, stopAlert } from '@/db/alerts/alerts'
import { askForAlert, mostAlerts } from '@/db/alerts/ask'
import { listUnreported } from '@/db/alerts/openings'
import { pruneAlerts } from '@/db/alerts/tend'
import { findFeedback } from '@/db/feedback/feedback'
import { recordJobChanges } from '@/db/jobs/changes'
import { closeJob } from '@/db/jobs/close'
import { recordBounce } from '@/db/site/bounces'
import { markSent } from '@/db/site/outbox'
import { store, t } from '@/db/store'
import { someCandidate, someEmail, someJob, someRecruiter } from '@/db/testing/makers'
import type { Cadence } from '@/rules/alerts/schedule'
import { addDays } from '@/rules/dates'
import type { Language } from '@/rules/people/language'
import { sendAlerts } from './send-alerts'

const friday = new Date('2026-11-27T10:00:00Z')
const after = (days: number) => addDays(friday, days)
const ofRust = {
  criteria: 'tech=rust',
  title: 'Rust',
  cadence: 'daily' as Cadence,
  language: 'en' as Language,
}
const aRustJob = (at: Date, title = 'Rust developer') =>
  someJob({ title, technologies: ['Rust'], publishedAt: at })

/** An alert of a confirmed guest, with its letters oldest first. */
async function someAlert(asked: Partial<typeof ofRust> = {}, at = friday) {
  const email = someEmail()
  await askForAlert({ email, ...ofRust, ...asked }, undefined, at)
  const [row] = await store.read.select().from(t.alerts).where(eq(t.alerts.email, email))
  const token = row?.token ?? ''
  await startAlert(token, at)
  const letters = () => lettersTo(email, 'new job')
  return { email, token, id: row?.id ?? '', letters }
}

async function lettersTo(email: string, about: string) {
  const all = await store.read
    .select()
    .from(t.outbox)
    .where(eq(t.outbox.recipient, email))
    .orderBy(t.outbox.id)
  return all.filter(({ subject }) => subject.includes(about))
}

test('an alert names the jobs that opened since its last letter, and each once', async () => {
  await aRustJob(after(-3), 'There before the alert')
  const { letters } = await someAlert()
  await aRustJob(after(0.1), 'Opened on Friday')
  await someJob({ title: 'Not of Rust', publishedAt: after(0.1) })
  await sendAlerts(after(1))
  await sendAlerts(after(1))
  expect(await letters()).toHaveLength(1)
  const [first] = await letters()
  expect(first?.subject).toBe('1 new job: Rust')
  expect(first?.body).toContain('Opened on Friday')
  expect(first?.body).not.toMatch(/before the alert|Not of Rust/)
  await markSent(first?.id ?? '')

  await sendAlerts(after(2))
  expect(await letters()).toHaveLength(1)
  await aRustJob(after(2.1), 'Opened on Sunday')
  await sendAlerts(after(3))
  expect((await letters()).map(({ body }) => /Opened on \w+/.exec(body)?.[0])).toEqual([
    'Opened on Friday',
    'Opened on Sunday',
  ])
})

test('whoever asked in French is written to in French, and an account in its own language', async () => {
  const [guest, member] = [await someAlert({ language: 'fr' }), await someAlert()]
  const user = await someCandidate({ email: member.email })
  await store.db.update(t.users).set({ language: 'fr' }).where(eq(t.users.id, user.id))
  await aRustJob(after(0.1))
  await sendAlerts(after(1))
  for (const { email } of [guest, member]) {
    const [letter] = await lettersTo(email, 'nouvelle offre')
    expect(letter?.subject).toBe('1 nouvelle offre : Rust')
    expect(letter?.body).toMatch(/Halden, Lyon, hybride, 2 jours sur site, 60.000.72.000.€ brut par an/)
    expect(letter?.body).toContain('au plus une fois par jour')
    expect(letter?.language).toBe('fr')
  }
  expect((await lettersTo(guest.email, 'Voulez-vous'))[0]?.subject).toBe('Voulez-vous cette alerte emploi ?')
})

test('what the next letter would say is known before anything is numbered', async () => {
  const { token } = await someAlert()
  const before = await findAlert(token)
  const job = await aRustJob(after(0.1))
  expect(await listUnreported(before?.lastOpening ?? 0)).toContain(job.id)
  await sendAlerts(after(1))
  const written = await findAlert(token)
  expect(await listUnreported(written?.lastOpening ?? 0)).not.toContain(job.id)
  await store.tx((tx) => recordJobChanges(tx, job.id))
  expect(await listUnreported(written?.lastOpening ?? 0)).not.toContain(job.id)
})

test('a missed day is caught up, and what has closed meanwhile is not named', async () => {
  const { letters } = await someAlert()
  await aRustJob(after(0.1), 'Opened first')
  await aRustJob(after(1.1), 'Opened second')
  const gone = await aRustJob(after(1.2), 'Gone again')
  await closeJob(gone.recruiter, gone.id, 'filled', after(1.3))
  await sendAlerts(after(4))
  const [letter, ...others] = await letters()
  expect(others).toEqual([])
  expect(letter?.body).toMatch(/Opened second[\s\S]*Opened first/)
  expect(letter?.body).not.toContain('Gone again')
})

test('two runs at the same moment write one letter', async () => {
  const { letters } = await someAlert()
  await aRustJob(after(0.1))
  await Promise.all([sendAlerts(after(1)), sendAlerts(after(1))])
  expect(await letters()).toHaveLength(1)
})

test('a weekly alert waits for Monday, and one that is changed goes by its new days', async () => {
  const weekly = await someAlert({ cadence: 'weekly' })
  await aRustJob(after(0.1))
  await sendAlerts(after(1))
  expect(await weekly.letters()).toHaveLength(0)
  await changeCadence(weekly.token, 'daily', after(1))
  await sendAlerts(after(2))
  expect(await weekly.letters()).toHaveLength(1)
})

test('jobs of a letter that could not leave for four hours come with the next one', async () => {
  const { letters } = await someAlert()
  await aRustJob(after(0.1), 'Opened on Friday')
  await sendAlerts(after(0.9))
  expect(await letters()).toHaveLength(1)
  await sendAlerts(after(1.2))
  expect(await letters()).toHaveLength(0)
  await aRustJob(after(1.3), 'Opened on Saturday')
  await sendAlerts(after(1.9))
  const [letter] = await letters()
  expect(letter?.body).toMatch(/Saturday[\s\S]*Friday/)
})

test('a stopped alert writes nothing, not even the letter that was waiting, and can be started again', async () => {
  const { letters, token } = await someAlert()
  await aRustJob(after(0.1))
  await sendAlerts(after(1))
  expect(await stopAlert(token, after(1))).toBe(true)
  expect(await stopAlert(token, after(1))).toBe(true)
  expect(await letters()).toHaveLength(0)
  await aRustJob(after(1.1), 'While it was stopped')
  await sendAlerts(after(2))
  expect(await letters()).toHaveLength(0)
  await startAlert(token, after(2))
  await aRustJob(after(2.1), 'Once it ran again')
  await sendAlerts(after(3))
  expect((await letters())[0]?.body).toContain('Once it ran again')
})

test('an address is written to before it has an alert, whoever asks and however often', async () => {
  const email = someEmail()
  const candidate = await someCandidate()
  for (const user of [undefined, candidate.id])
    expect(await askForAlert({ email, ...ofRust }, user, friday)).toBe('written to')
  await aRustJob(after(0.1))
  await sendAlerts(after(1))
  expect(await lettersTo(email, 'new job')).toEqual([])
  expect(await lettersTo(email, 'Do you want')).toHaveLength(2)
  expect(await store.read.select().from(t.alerts).where(eq(t.alerts.email, email))).toHaveLength(1)
})

test('a stranger’s form changes nothing of an alert that runs, and its reader is told', async () => {
  const { email, token } = await someAlert()
  await askForAlert({ email, ...ofRust, cadence: 'weekly', title: 'Something else' }, undefined, friday)
  expect(await findAlert(token)).toMatchObject({ cadence: 'daily', title: 'Rust', endedAt: null })
  expect(await lettersTo(email, 'already')).toHaveLength(1)
})

test('whoever is signed in with a confirmed address has the alert at once', async () => {
  const user = await someCandidate()
  await store.db.update(t.users).set({ verifiedAt: friday }).where(eq(t.users.id, user.id))
  expect(await askForAlert({ email: user.email, ...ofRust }, user.id, friday)).toBe('begun')
  expect(await listAlerts(user.id)).toHaveLength(1)
  expect(await lettersTo(user.email, 'Do you want')).toEqual([])
  expect(await listAlerts((await someCandidate()).id)).toEqual([])
})

test(`an address has ${mostAlerts} alerts at most`, async () => {
  const email = someEmail()
  for (let n = 0; n <= mostAlerts; n++)
    await askForAlert({ email, ...ofRust, criteria: `q=${n}` }, undefined, friday)
  expect(await store.read.select().from(t.alerts).where(eq(t.alerts.email, email))).toHaveLength(mostAlerts)
  expect(await lettersTo(email, 'not created')).toHaveLength(1)
})

test('what a reader says of a letter is kept, of their own letter only', async () => {
  const [mine, other] = [await someAlert(), await someAlert()]
  await aRustJob(after(0.1))
  await sendAlerts(after(1))
  const [letter] = await mine.letters()
  const event = someEmail()
  const said = { letter: letter?.id ?? '', event, score: 'bad' } as const
  expect(await judgeLetter(other.token, said)).toBe(false)
  expect(await findFeedback('letter', event)).toBeUndefined()
  expect(await judgeLetter(mine.token, said)).toBe(true)
  expect(await findFeedback('letter', event)).toMatchObject({ score: 'bad' })
})

test('an alert that nobody touched for a year is asked about, and ends a month later', async () => {
  const { email, token } = await someAlert()
  await sendAlerts(after(364))
  expect(await lettersTo(email, 'still want')).toEqual([])
  await sendAlerts(after(366))
  await sendAlerts(after(367))
  expect(await lettersTo(email, 'still want')).toHaveLength(1)
  await sendAlerts(after(395))
  expect(await findAlert(token)).toMatchObject({ endedAt: null })
  await sendAlerts(after(397))
  expect(await findAlert(token)).toMatchObject({ endedAt: after(397) })
})

test('an address from which letters come back for good has no alert any more', async () => {
  const { email, token } = await someAlert()
  await recordBounce({ email, permanent: false, said: 'Mailbox full' }, friday)
  expect(await findAlert(token)).toMatchObject({ endedAt: null })
  await recordBounce({ email, permanent: true, said: 'No such user' }, friday)
  expect(await findAlert(token)).toMatchObject({ endedAt: friday, nextAt: null })
})

test('an alert that nobody confirmed is forgotten after a week', async () => {
  const email = someEmail()
  await askForAlert({ email, ...ofRust }, undefined, friday)
  await pruneAlerts(after(-60), after(6))
  const rows = () =>
    store.read
      .select()
      .from(t.alerts)
      .where(and(eq(t.alerts.email, email)))
  expect(await rows()).toHaveLength(1)
  await pruneAlerts(after(-60), after(8))
  expect(await rows()).toEqual([])
})

test('an alert finds what its search finds, words and all', async () => {
  const recruiter = await someRecruiter()
  const { letters } = await someAlert({ criteria: 'q=tide+tables+-payroll&workplace=hybrid', title: 'Tides' })
  const titled = (title: string, more = {}) => someJob({ recruiter, title, publishedAt: after(0.1), ...more })
  await titled('Tide tables for harbours')
  await titled('Tide tables, and payroll')
  await titled('Tide tables at home', { workplace: 'remote', officeDays: undefined })
  await titled('Tables of pay')
  await sendAlerts(after(1))
  const body = (await letters())[0]?.body ?? ''
  expect(body).toContain('Tide tables for harbours')
  expect(body).not.toMatch(/and payroll|at home|of pay/)
})
