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
    { name: 'Pages', entries: deskPages(false) },
    { name: 'Recent', entries: [{ href: '/recruiter/jobs/1', name: 'Planner', under: 'Halden' }] },
  ]
  expect(meantOf(groups, 'hald').map(({ name }) => name)).toEqual(['Recent'])
  expect(meantOf(groups, ' ')).toEqual(groups)
})

test('an owner goes to people and settings, a recruiter does not', () => {
  const names = (isOwner: boolean) => deskPages(isOwner).map(({ name }) => name)
  expect(names(true)).toEqual(expect.arrayContaining(['People', 'Settings']))
  expect(names(false)).not.toContain('Settings')
})
