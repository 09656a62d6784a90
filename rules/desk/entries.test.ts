import { expect, test } from 'vitest'
import { deskPages, isMeant, meantOf } from './entries'

test.each([
  ['', true],
  ['jobs', true],
  ['not conf', true],
  ['that jobs', true],
  ['onfirm', true],
  ['o', false],
  ['jobs briefs', false],
])('“%s” means the jobs that are not confirmed: %s', (typed, meant) => {
  expect(isMeant({ href: '/', name: 'Jobs that are not confirmed' }, typed)).toBe(meant)
})

test('groups without anything that is meant are left out', () => {
  const groups = [
    { name: 'Pages', entries: deskPages({ access: 'recruiter' }) },
    { name: 'Recent', entries: [{ href: '/recruiter/jobs/1', name: 'Planner', under: 'Halden' }] },
  ]
  expect(meantOf(groups, 'hald').map(({ name }) => name)).toEqual(['Recent'])
  expect(meantOf(groups, ' ')).toEqual(groups)
})

test('an owner goes to people and settings, a manager to people, a recruiter to neither', () => {
  const names = (access: string) => deskPages({ access }).map(({ name }) => name)
  expect(names('owner')).toEqual(expect.arrayContaining(['People', 'Settings', 'Audit: who did what']))
  expect(names('manager')).toEqual(expect.arrayContaining(['People', 'Imports: jobs of other systems']))
  expect(names('manager')).not.toContain('Settings')
  expect(names('manager')).not.toContain('Audit: who did what')
  expect(names('recruiter')).not.toContain('People')
})
