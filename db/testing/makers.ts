import { randomBytes } from 'node:crypto'
import { desc, eq } from 'drizzle-orm'
import { type BriefDraft, unsaid } from '@/rules/briefs/draft'
import type { JobDraft } from '@/rules/jobs/draft'
import { withSecret } from '@/rules/letters'
import { apply } from '../applications/apply'
import type { StoredFile } from '../applications/file-rows'
import { createCompany } from '../companies'
import { newId } from '../ids'
import { recordJobChanges } from '../jobs/changes'
import { closeJob } from '../jobs/close'
import { createJob, findDeskJob, publishJob } from '../jobs/desk'
import { saveJob } from '../jobs/saved'
import {
  type Access,
  createUser,
  hashPassword,
  insertUser,
  type Managing,
  type Owner,
  type Staff,
  type User,
} from '../people/users'
import { store, t } from '../store'

/** Makers for tests: each makes one believable row through the product's own verbs. */
let count = 0
const firstOfNovember = new Date('2026-11-01T09:00:00Z')

const common = 'a long enough password'
let commonHash: Promise<string> | undefined

/** An account with that password: the one that all have unless they are given another is hashed once, as hashing is made to cost. */
async function someUser({
  password = common,
  ...draft
}: {
  name: string
  email: string
  password?: string
  access?: Access
}): Promise<User> {
  if (password !== common) return createUser({ ...draft, password })
  commonHash ??= hashPassword(common)
  return insertUser(store.db, draft, await commonHash)
}

export function someCandidate(
  overrides: { name?: string; email?: string; password?: string } = {},
): Promise<User> {
  return someUser({ name: 'Camille Roux', email: someEmail(), ...overrides })
}

export async function someRecruiter(overrides: { name?: string; email?: string } = {}): Promise<Staff> {
  const draft = { name: 'Inès Carpentier', email: someEmail(), ...overrides }
  return { ...(await someUser({ ...draft, access: 'recruiter' })), access: 'recruiter' }
}

export async function someManager(): Promise<Managing> {
  const draft = { name: 'Maud Lefèvre', email: someEmail() }
  return { ...(await someUser({ ...draft, access: 'manager' })), access: 'manager' }
}

export async function someOwner(): Promise<Owner> {
  const draft = { name: 'Odile Marchetti', email: someEmail() }
  return { ...(await someUser({ ...draft, access: 'owner' })), access: 'owner' }
}

export const someCompany = (name = 'Halden') => createCompany({ name, city: 'Lyon', country: 'FR' })

export function someJobDraft(overrides: Partial<JobDraft> & { companyId: string }): JobDraft {
  return {
    title: 'Back-end developer, routing',
    role: 'back-end-developer',
    seniority: 'senior',
    contract: 'permanent',
    workplace: 'hybrid',
    officeDays: 2,
    city: 'Lyon',
    country: 'FR',
    payMin: 60_000,
    payMax: 72_000,
    payCurrency: 'EUR',
    payPeriod: 'year',
    language: 'en',
    summary: 'Own the service that plans 40,000 pallet trips a night.',
    work: 'Every evening the carriers send what they could not deliver, and by four each lorry has a new plan.',
    duties: ['Design and ship the next version of the planner'],
    needs: ['Go, or another compiled language and the wish to change'],
    nice: ['Kafka or another broker'],
    technologies: ['Go', 'PostgreSQL'],
    steps: [{ name: 'Call with the recruiter', minutes: 25 }],
    team: '6 developers, 1 product owner',
    start: 'January 2027',
    validUntil: undefined,
    ...overrides,
  }
}

/** A published job of a new recruiter and company, unless they are given. */
export async function someJob(
  overrides: Partial<JobDraft> & { recruiter?: Staff; company?: string; publishedAt?: Date } = {},
) {
  const { recruiter = await someRecruiter(), company, publishedAt = firstOfNovember, ...draft } = overrides
  const companyId = draft.companyId ?? (await someCompany(company))
  const id = await createJob(recruiter, someJobDraft({ ...draft, companyId }), publishedAt)
  const published = await publishJob(recruiter, id, publishedAt)
  if (published.outcome !== 'done') throw new Error(`not published: ${JSON.stringify(published)}`)
  const job = await findDeskJob(recruiter, id)
  if (!job) throw new Error('the job that was just made is missing')
  return { ...job, recruiter }
}

/** A published job as an importer writes it: its advert is HTML, and applying happens at its employer. */
export async function someImportedJob({
  company,
  publishedAt,
  ...columns
}: Partial<typeof t.jobs.$inferInsert> & { company?: string; publishedAt?: Date } = {}) {
  const job = await someJob({ company, publishedAt })
  const externalId = newId()
  const sourceUrl = `https://jobs.halden.example/${externalId}`
  const ours = { work: '', duties: [], needs: [], nice: [], steps: [], team: '', start: '' }
  const advert =
    '<h3>About the role</h3><p>You plan <strong>40,000</strong> trips a night.</p><ul><li>Go</li></ul>'
  const origin = {
    source: 'ashby',
    board: 'halden',
    externalId,
    sourceUrl,
    applyUrl: `${sourceUrl}/apply`,
  }
  const imported = { imported: true, advert, ...columns }
  await store.tx(async (tx) => {
    await tx
      .update(t.jobs)
      .set({ ...ours, ...imported })
      .where(eq(t.jobs.id, job.id))
    await tx.insert(t.jobSources).values({ jobId: job.id, contentHash: externalId, ...origin })
    await recordJobChanges(tx, job.id)
  })
  return { ...job, ...imported, ...origin }
}

/** A job that this candidate has saved and that has closed since. */
export async function someSavedJobThatClosed(candidate: User) {
  const job = await someJob({ title: 'Mapping engineer, tide tables', publishedAt: new Date() })
  await saveJob(candidate.id, job.id)
  await closeJob(job.recruiter, job.id, 'filled')
  return job
}

export function someFile(): StoredFile {
  return {
    storedName: randomBytes(16).toString('hex'),
    name: 'cv.pdf',
    type: 'application/pdf',
    size: 1200,
    sha256: 'c0ffee',
  }
}

/** An application that has just been sent, with the token of its private link. */
export async function someApplication(jobSlug: string, candidate?: User, now = new Date()) {
  const draft = {
    name: candidate?.name ?? 'Samir Benali',
    email: candidate?.email ?? someEmail(),
    phone: '',
    note: '',
  }
  const sent = await apply(jobSlug, draft, someFile(), { candidate }, now)
  if (sent.outcome !== 'sent') throw new Error(`the application was not sent: ${sent.outcome}`)
  return { ...sent, ...draft }
}

export function someBriefDraft(overrides: Partial<BriefDraft> = {}): BriefDraft {
  return {
    ...unsaid,
    role: 'back-end-developer',
    seniority: 'senior',
    technologies: ['Go', 'PostgreSQL'],
    problem: 'Our planner takes 96 minutes a night. It has to take 40 before the depots open at three.',
    contract: 'permanent',
    workplace: 'hybrid',
    city: 'Lyon',
    country: 'FR',
    payMin: 55_000,
    payMax: 65_000,
    payCurrency: 'EUR',
    start: 'January 2027',
    companyName: 'Halden',
    contactName: 'Marc Delorme',
    email: someEmail(),
    phone: '',
    ...overrides,
  }
}

export const someEmail = () => `person-${++count}-${newId().slice(-6)}@example.com`

/** The newest letter to an address as its reader gets it, whether or not it has left; undefined when there is none. */
export async function newestLetterTo(email: string) {
  const [letter] = await store.read
    .select()
    .from(t.outbox)
    .where(eq(t.outbox.recipient, email.toLowerCase()))
    .orderBy(desc(t.outbox.id))
    .limit(1)
  return letter && { ...letter, text: withSecret(letter.body, letter.secret) }
}
