import { expect, test } from 'vitest'
import { readJobForm } from './form'

const form = {
  companyId: 'c1',
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

test('a job takes its company from the list', () => {
  const read = readJobForm({ ...form, companyName: ' ', companyCity: '', companyCountry: '' })
  expect(read).toMatchObject({ success: true, draft: { companyId: 'c1' }, company: undefined })
})

test('a company that the list lacks is named in the same form', () => {
  const fields = { ...form, companyId: '', companyName: 'Halden', companyCity: 'Lyon', companyCountry: 'FR' }
  expect(readJobForm(fields)).toMatchObject({
    success: true,
    company: { name: 'Halden', city: 'Lyon', country: 'FR' },
  })
})

test('everything that is missing is said at once', () => {
  expect(problems({ companyId: '' })).toEqual(['companyId'])
  expect(problems({ companyName: 'Halden', title: '' })).toEqual(['companyCity', 'companyCountry', 'title'])
})
