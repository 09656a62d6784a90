import { expect, test } from 'vitest'
import { jobDraft } from './draft'

const form = {
  companyId: 'c1',
  title: ' Go developer ',
  role: 'back-end-developer',
  seniority: 'mid',
  contract: 'permanent',
  workplace: 'hybrid',
  officeDays: '2',
  city: 'Lyon',
  country: 'FR',
  payMin: '45k',
  payMax: '58k',
  summary: 'Own the planner.',
  work: 'It is slow.',
  duties: '- Make it fast\n\n• Keep it right  ',
  technologies: 'Go, PostgreSQL, Go',
  steps: 'Call with the recruiter, 25 minutes\nRead an incident together – 75 min\nMeet the team',
  validUntil: '2026-12-31',
}

test('a form becomes a draft: lines, commas, steps and the end of a day', () => {
  const draft = jobDraft.parse(form)

  expect(draft.title).toBe('Go developer')
  expect(draft.duties).toEqual(['Make it fast', 'Keep it right'])
  expect(draft.technologies).toEqual(['Go', 'PostgreSQL'])
  expect(draft.steps).toEqual([
    { name: 'Call with the recruiter', minutes: 25 },
    { name: 'Read an incident together', minutes: 75 },
    { name: 'Meet the team', minutes: 0 },
  ])
  expect(draft.validUntil?.toISOString()).toBe('2026-12-31T22:59:59.999Z')
})

test('what does not fit is said field by field', () => {
  const wrong = jobDraft.safeParse({ ...form, payMin: '60k', role: 'wizard', summary: '' })
  const paths = wrong.error?.issues.map((issue) => issue.path[0])

  expect(paths).toEqual(expect.arrayContaining(['role', 'summary']))
  const reversed = jobDraft.safeParse({ ...form, payMin: '60k' })
  expect(reversed.error?.issues[0]).toMatchObject({
    path: ['payMax'],
    message: 'The highest pay is below the lowest',
  })
})

test.each([
  [
    { payMin: '12.54', payMax: '14,20', payPeriod: 'hour' },
    { payMin: 12.54, payMax: 14.2 },
  ],
  [
    { payMin: '45 000,00', payMax: '45000.00' },
    { payMin: 45_000, payMax: 45_000 },
  ],
  [{ validUntil: '31 Dec 2026' }, { validUntil: new Date('2026-12-31T22:59:59.999Z') }],
])('%j is read', (typed, read) => {
  expect(jobDraft.parse({ ...form, ...typed })).toMatchObject(read)
})

test.each([
  [{ payMax: '4500000' }, '€4,500,000 a year is more than a job pays: check the amount and the period.'],
  [{ payMin: '1.5' }, '€1.50 a year is less than a job pays: check the amount and the period.'],
  [{ payMin: '45-50' }, 'Pay from: we could not read “45-50” as an amount.'],
  [{ validUntil: '2026-02-30' }, 'Last day online: we could not read “2026-02-30” as a day.'],
  [{ validUntil: '3/4/2026' }, 'Last day online: we could not read “3/4/2026” as a day.'],
])('%j is asked again', (typed, message) => {
  const messages = jobDraft.safeParse({ ...form, ...typed }).error?.issues.map((issue) => issue.message)
  expect(messages?.join(' ')).toContain(message)
})
