import { desc, eq, sql } from 'drizzle-orm'
import { countApplicationsByStage, listDeskApplications } from '@/db/applications/desk-list'
import { findBoard } from '@/db/board/board'
import { listJobApplications } from '@/db/board/table'
import { listContacts } from '@/db/contacts/desk'
import { countDesk, countOwed } from '@/db/desk/counts'
import { findAnything } from '@/db/desk/find'
import { countJobsByState, listDeskJobs } from '@/db/jobs/desk-list'
import type { Staff } from '@/db/people/users'
import { searchPool } from '@/db/pool/search'
import { findGroup, listViewerCompanies } from '@/db/pool/viewer'
import { poolCriteria } from '@/rules/pool/criteria'
import { store, t } from '../../db/store'
import { fillRecord } from '../fill-record'
import { type Figures, timesOf } from '../measure'
import { fillApplications } from './fill-applications'
import { fillContacts } from './fill-contacts'
import { fillPool, list } from './fill-pool'
import { fillSearches, makeOneCompanyLarge } from './fill-searches'
import { insightsOf } from './insights'

const now = new Date('2026-11-21T12:00:00Z')

export type DeskResult = { jobs: number; applications: number; largest: number; lists: [string, Figures][] }

/** Measures the lists of the desk for an owner, who reads all, in a record that is filled first unless it is already. */
export async function measureDesk(jobs: number, applications: number, turns: number): Promise<DeskResult> {
  const known = await store.migrate().then(() => store.read.$count(t.jobs))
  if (known === 0) await fillRecord(jobs, now)
  if ((await store.read.$count(t.applications)) === 0) await fillApplications(applications, now)
  const [user] = await store.read.select().from(t.users).where(eq(t.users.access, 'recruiter')).limit(1)
  if (!user) throw new Error('the record has no recruiter')
  const owner: Staff = { ...user, access: 'owner' }
  const [largest] = await store.read
    .select({ jobId: t.applications.jobId, n: sql<number>`count(*)` })
    .from(t.applications)
    .groupBy(t.applications.jobId)
    .orderBy(desc(sql`count(*)`))
    .limit(1)
  const jobId = largest?.jobId ?? 0
  const people = Math.round(applications * 0.4)
  if ((await store.read.$count(t.profiles)) === 0) await fillPool(people, owner.id, now)

  if ((await store.read.$count(t.briefOutcomes)) === 0) await fillSearches(2000, owner.id, now)
  if ((await store.read.$count(t.contacts)) === 0) await fillContacts(20_000, owner.id, now)

  const asked: [string, () => Promise<unknown>][] = [
    ['the board of the job with most applications', () => findBoard(owner, jobId)],
    ['its table', () => listJobApplications(owner, jobId, {})],
    ['open applications', () => listDeskApplications(owner, { closed: false })],
    ['closed applications', () => listDeskApplications(owner, { closed: true })],
    ['applications by a name', () => listDeskApplications(owner, { closed: false, q: 'person 4711' })],
    ['applications by a common word', () => listDeskApplications(owner, { closed: false, q: 'engineer' })],
    ['how many at each stage', () => countApplicationsByStage(owner)],
    ['jobs, the newest first', () => listDeskJobs(owner, { sort: 'newest' })],
    ['jobs by title', () => listDeskJobs(owner, { sort: 'title' })],
    ['jobs by open applications', () => listDeskJobs(owner, { sort: 'applications' })],
    ['jobs by a common word', () => listDeskJobs(owner, { sort: 'newest', q: 'engineer' })],
    ['jobs by a word that none has', () => listDeskJobs(owner, { sort: 'newest', q: 'zqxj' })],
    ['how many jobs in each state', () => countJobsByState(owner)],
    ['what is owed', () => countOwed(owner)],
    ['what stands beside each entry of the rail', () => countDesk(owner)],
    ['the command bar, a common word', () => findAnything(owner, 'engineer')],
    ['the command bar, a name', () => findAnything(owner, 'person 4711')],
    ['the command bar, nothing', () => findAnything(owner, 'zqxj')],
    ['the command bar, the name of a contact', () => findAnything(owner, 'contact 4711')],
    ['the command bar, a word of every contact', () => findAnything(owner, 'contact')],
    ['contacts by a word that all have', () => listContacts(owner, { q: 'contact' })],
    ['contacts by a name', () => listContacts(owner, { q: 'contact 4711' })],
    ...(await poolAndInsights(owner)),
    ...insightsOf('of one recruiter', { recruiter: owner, by: owner.id }, now),
    ...insightsOf('of one company', { recruiter: owner, company: await makeOneCompanyLarge() }, now),
  ]
  const lists: [string, Figures][] = []
  for (const [name, ask] of asked) lists.push([name, await timesOf(turns, ask)])
  await eachBlind(true)
  for (const [name, ask] of asked.filter(([name]) => ofPeople.test(name)))
    lists.push([`${name}, all of them blind`, await timesOf(turns, ask)])
  await eachBlind(false)
  return { jobs, applications, largest: largest?.n ?? 0, lists }
}

const ofPeople = /^(the board|its table|open applications|applications by|the command bar)/

/** Has each job with applications a blind first look, so that of nobody the name is known; or none. */
async function eachBlind(isBlind: boolean): Promise<void> {
  await store.db.delete(t.blindJobs)
  if (!isBlind) return
  const jobs = await store.read.selectDistinct({ jobId: t.applications.jobId }).from(t.applications)
  for (let at = 0; at < jobs.length; at += 250)
    await store.db
      .insert(t.blindJobs)
      .values(jobs.slice(at, at + 250).map(({ jobId }) => ({ jobId, since: new Date(0) })))
}

async function poolAndInsights(owner: Staff): Promise<[string, () => Promise<unknown>][]> {
  const [company] = await store.read.select().from(t.companies).limit(1)
  if (!company) throw new Error('the record has no company to look for')
  const viewer = { recruiterId: owner.id, company, group: await findGroup(company.id) }
  const pool = (asked: object) => () => searchPool(viewer, poolCriteria.parse(asked))
  return [
    ['for which companies the pool is open', () => listViewerCompanies(owner)],
    ['the pool', pool({})],
    ['the pool by role and technology', pool({ role: 'data-engineer', tech: 'Python' })],
    ['the pool by words', pool({ q: 'planner postgresql' })],
    ['the pool by a tag', pool({ tag: 'bench' })],
    ['the pool by a list', pool({ list })],
    ...insightsOf('', { recruiter: owner }, now),
  ]
}
