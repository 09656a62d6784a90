import { expect, test } from 'vitest'
import { readJobForm } from './form'

const form = {
  companyName: 'Halden',
  title: 'Go developer',
  role: 'back-end-developer',
  seniority: 'mid',
  contract: 'permanent',
  workplace: 'remote',
  city: 'Lyon',
  country: 'FR',
  summary: 'Own the planner.',
  work: 'It is slow.',
}

const problems = (fields: Record<string, string>) => {
  const read = readJobForm({ ...form, ...fields })
  return read.success ? [] : read.error.issues.map((issue) => issue.path[0])
}

test('a job names its company, and the place of one that may be new', () => {
  expect(readJobForm(form)).toMatchObject({ success: true, company: { name: 'Halden', city: undefined } })
  expect(readJobForm({ ...form, companyCity: ' Lyon ', companyCountry: 'FR' })).toMatchObject({
    success: true,
    company: { name: 'Halden', city: 'Lyon', country: 'FR' },
  })
  const long = 'Société coopérative des mariniers et bateliers du canal de Nantes à Brest SA'
  expect(readJobForm({ ...form, companyName: long })).toMatchObject({ company: { name: long } })
})

test('everything that is missing is said at once', () => {
  expect(problems({ companyName: '  ' })).toEqual(['companyName'])
  expect(problems({ companyName: '', title: '' })).toEqual(['companyName', 'title'])
})
