import { describe, expect, test } from 'vitest'
import { amount, jobDraft } from './draft'

describe('an amount is read as people type it', () => {
  test.each([
    ['45000', 45_000],
    ['45 000', 45_000],
    ['45,000', 45_000],
    ['45k', 45_000],
    ['52.5k', 52_500],
    ['52,5K', 52_500],
    ['', undefined],
  ])('%j', (typed, value) => {
    expect(amount.parse(typed)).toBe(value)
  })

  test.each(['a lot', '-3', '45k€', '12345678901'])('and %j is answered with how to write it', (typed) => {
    expect(amount.safeParse(typed).error?.issues[0]?.message).toContain('Write it as 45000')
  })
})

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
  expect(draft.validUntil?.toISOString()).toBe('2026-12-31T23:59:59.000Z')
})

test('what does not fit is said field by field', () => {
  const wrong = jobDraft.safeParse({ ...form, payMin: '60k', role: 'wizard', summary: '' })
  const paths = wrong.error?.issues.map((issue) => issue.path[0])

  expect(paths).toEqual(expect.arrayContaining(['role', 'summary']))
  const reversed = jobDraft.safeParse({ ...form, payMin: '60k' })
  expect(reversed.error?.issues[0]).toMatchObject({
    path: ['payMax'],
    message: 'The top of the range is below its start',
  })
})
