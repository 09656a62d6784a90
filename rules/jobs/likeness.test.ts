import { expect, test } from 'vitest'
import { likeness, type Traits } from './likeness'

const job: Traits = {
  title: 'Senior Java developer',
  role: 'back-end-developer',
  seniority: 'senior',
  city: 'Lyon',
  country: 'FR',
  workplace: 'hybrid',
  technologies: ['Java', 'Spring', 'PostgreSQL'],
}

test('a job is wholly like itself', () => {
  expect(likeness(job, job)).toBe(10)
})

test.each<[string, Partial<Traits>, number]>([
  ['another role', { role: 'data-engineer' }, 0],
  ['a role that is not known', { role: null }, 0],
  ['one step less', { seniority: 'mid' }, 9],
  ['two steps less', { seniority: 'junior' }, 8],
  ['a seniority that is not known', { seniority: null }, 8],
  ['the city with its accent left out', { city: 'LYON' }, 10],
  ['another city of the country', { city: 'Nantes' }, 9],
  ['another country', { city: 'Lyon', country: 'US' }, 8],
  ['one technology of three', { technologies: ['Java'] }, 8 + 2 / 3],
  ['no technology', { technologies: [] }, 8],
])('%s makes it %j less alike', (_name, change, expected) => {
  expect(likeness(job, { ...job, ...change })).toBeCloseTo(expected)
  expect(likeness({ ...job, ...change }, job)).toBeCloseTo(expected)
})

test('remote jobs of one country are as near as those of one city', () => {
  const remote: Traits = { ...job, workplace: 'remote', city: '' }
  expect(likeness(remote, { ...remote, city: 'Lille' })).toBe(10)
  expect(likeness(remote, { ...remote, country: '' })).toBe(9)
})

test('without a role the words of the titles decide', () => {
  const buyer = { ...job, role: null, title: 'Buyer, packaging (F/H)' }
  expect(likeness(buyer, { ...buyer, title: 'Packaging buyer' })).toBe(10)
  expect(likeness(buyer, { ...buyer, title: 'Packaging designer' })).toBeCloseTo(4 / 3 + 6)
  expect(likeness(buyer, { ...buyer, title: 'Night nurse' })).toBe(0)
})
