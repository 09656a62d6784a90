import { expect, test } from 'vitest'
import {
  accessesToInvite,
  changesAccess,
  changesSettings,
  deskAccesses,
  isAtDesk,
  managesPeople,
  mayImport,
  mayManage,
  readsAccountLetters,
  readsAudit,
  readsFeedback,
  readsMetrics,
  seesAllWork,
  sharesTemplates,
} from './may'

test.each([
  ['works at the desk', isAtDesk, 'recruiter manager owner'],
  ['reaches the work of everybody', seesAllWork, 'manager owner'],
  ['imports jobs', mayImport, 'manager owner'],
  ['writes templates for everybody', sharesTemplates, 'manager owner'],
  ['invites and removes', managesPeople, 'manager owner'],
  ['makes a manager of a recruiter', changesAccess, 'owner'],
  ['changes the settings', changesSettings, 'owner'],
  ['reads the letters about accounts', readsAccountLetters, 'owner'],
  ['reads the audit', readsAudit, 'owner'],
  ['reads what people say of the site', readsFeedback, 'owner'],
  ['reads how the server does', readsMetrics, 'owner'],
])('who %s', (_, may, who) => {
  const all = ['candidate', ...deskAccesses, 'nobody we know']
  expect(all.filter((access) => may({ access })).join(' ')).toBe(who)
})

test.each([
  ['candidate', ''],
  ['recruiter', ''],
  ['manager', 'recruiter'],
  ['owner', 'recruiter manager owner'],
])('a %s may invite and remove: %s', (access, whom) => {
  expect(accessesToInvite({ access }).join(' ')).toBe(whom)
  expect(deskAccesses.filter((other) => mayManage({ access }, { access: other })).join(' ')).toBe(whom)
})
