import { count, isNotNull, isNull } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { findApplicationByToken } from '../applications/applications'
import { countForCompany } from '../briefs/its-jobs'
import { listInvited } from '../company-space/invite'
import { findMember, listMembers } from '../company-space/members'
import { listSearches } from '../company-space/searches'
import { newId } from '../ids'
import { findDeskJob } from '../jobs/desk'
import { countOpenings } from '../live/numbers'
import { checkPassword, findStaff, findUserByEmail } from '../people/users'
import { eraseAccount } from '../personal-data/erase'
import { store, t } from '../store'
import { someApplication, someJob, someOwner } from '../testing/makers'
import { clearDemo } from './clear'
import { demoPeople, hasDemo, hasDemoPassword } from './demo'
import { fillDemo } from './fill-demo'
import { giveDemoMarks } from './marks'
import { demoMembers } from './people'

const keepFile = async (bytes: Uint8Array) => ({ storedName: newId(), size: bytes.length, sha256: 'c0ffee' })
const rowsOf = async (
  table:
    | typeof t.jobs
    | typeof t.users
    | typeof t.applications
    | typeof t.applicationDrafts
    | typeof t.briefs
    | typeof t.companies
    | typeof t.outbox,
) => (await store.db.select({ n: count() }).from(table))[0]?.n

test('the demo fills an empty site and leaves a clean one, without touching what is real', async () => {
  const real = await someJob()
  const application = await someApplication(real.slug)

  await fillDemo(keepFile, new Date('2026-11-21T09:00:00Z'))

  expect(await hasDemo()).toBe(true)
  const open = [...(await countOpenings()).values()].reduce((sum, n) => sum + n, 0)
  expect(open).toBeGreaterThanOrEqual(420)
  expect(await rowsOf(t.applications)).toBe(22)
  expect(await rowsOf(t.briefs)).toBe(10)
  expect(await rowsOf(t.applicationDrafts)).toBe(1)

  const bastien = await findMember((await findUserByEmail(demoMembers.people[0].email))?.id ?? '')
  if (!bastien) throw new Error('the demo has no company space')
  const searches = await listSearches(bastien)
  expect(searches.map(({ status }) => status).sort()).toEqual(['searching', 'searching', 'won'])
  const numbers = await countForCompany(...searches.map(({ id }) => id))
  expect([...numbers.values()].map(({ applied }) => applied).sort()).toEqual([2, 3])
  expect(await listMembers(bastien.company.id)).toHaveLength(2)
  expect(await listInvited(bastien.company.id, new Date('2026-11-21T09:00:00Z'))).toHaveLength(1)

  for (const { email, password } of demoPeople())
    expect(await checkPassword(email, password), email).toBeDefined()

  const companies = Number(await rowsOf(t.companies)) - 1
  await giveDemoMarks(async (svg) => `${svg.length}`)
  const { cvs, pictures } = await clearDemo()

  expect(cvs).toHaveLength(22)
  expect(pictures).toHaveLength(companies)
  expect(await hasDemo()).toBe(false)
  expect([await rowsOf(t.jobs), await rowsOf(t.companies), await rowsOf(t.users)]).toEqual([1, 1, 1])
  expect([await rowsOf(t.applications), await rowsOf(t.briefs), await rowsOf(t.outbox)]).toEqual([1, 0, 1])
  expect(await rowsOf(t.applicationDrafts)).toBe(0)
  expect(await store.db.select().from(t.auditEvents).where(isNull(t.auditEvents.actorId))).toEqual([])
  expect(application.id).toBeTruthy()
})

test('what was imported under the demo’s owner, and who applied there, outlives the demo', async () => {
  await fillDemo(keepFile, new Date('2026-11-21T09:00:00Z'))
  expect(await hasDemoPassword()).toBe(true)
  const owner = await findStaff()
  if (!owner) throw new Error('the demo has no owner')
  const mine = await someJob({ recruiter: owner })
  const application = await someApplication(mine.slug)

  const [erased] = await store.db.select().from(t.applications).where(isNotNull(t.applications.candidateId))
  await eraseAccount(erased?.candidateId ?? '')

  const { cvs } = await clearDemo()

  expect(cvs.filter((name) => name.startsWith('erased'))).toEqual([])
  expect(await findDeskJob(await someOwner(), mine.id)).toBeDefined()
  expect(await findApplicationByToken(application.token)).toBeDefined()
  expect(await hasDemoPassword()).toBe(false)
  expect(await hasDemo()).toBe(false)
})
