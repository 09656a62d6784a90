import { and, eq, inArray, isNull, like, notInArray, or } from 'drizzle-orm'
import type { StoredFile } from '../applications/applications'
import { recordJobChanges } from '../jobs/changes'
import { countDueRoles } from '../live/count'
import { fillPastDays, forgetSnapshots } from '../live/snapshots'
import { createUser, type Staff } from '../people/users'
import { findSetting, setSetting } from '../site/settings'
import { store, t } from '../store'
import { demoCv } from './cv'
import { insertCompanies, insertJobs } from './fill'
import { insertBriefs, insertHistories, insertSavedJobs } from './histories'
import { demoCandidates, demoPassword, demoStaff } from './people'

/** Keeps the bytes of a file and says where and how they are stored. */
type KeepFile = (bytes: Uint8Array) => Promise<Pick<StoredFile, 'storedName' | 'size' | 'sha256'>>

type DemoRows = { users: string[]; companies: string[]; briefs: string[] }

/** Fills an empty record with the demo market, the same each time but for its dates, which count from `now`. */
export async function fillDemo(keepFile: KeepFile, now = new Date()): Promise<void> {
  const staff: Staff[] = []
  for (const person of demoStaff)
    staff.push({ ...(await createUser({ ...person, password: demoPassword })), access: person.access })
  const candidates = await Promise.all(
    demoCandidates.map((person) => createUser({ ...person, password: demoPassword })),
  )
  const [owner, ...recruiters] = staff
  if (!owner) throw new Error('the demo has no owner')

  const companies = await store.tx(async (tx) => {
    const ids = await insertCompanies(tx)
    await insertJobs(tx, ids, recruiters, now)
    return ids
  })
  await insertHistories(owner, candidates, (person) => keepCv(keepFile, person), now)
  if (candidates[0]) await insertSavedJobs(candidates[0])
  const briefs = await insertBriefs(owner, recruiters, now)

  const users = [...staff, ...candidates].map((person) => person.id)
  const rows: DemoRows = { users, companies: [...companies.values()], briefs }
  await store.tx(async (tx) => {
    // Nobody reads mail at these addresses: the letters are there to be looked at.
    await tx.update(t.outbox).set({ sentAt: now, secret: null }).where(isNull(t.outbox.sentAt))
    await setSetting(tx, 'demo', JSON.stringify(rows))
  })
  await fillPastDays(90, now)
  await countDueRoles(now)
}

/** True while the record holds the demo. */
export async function hasDemo(): Promise<boolean> {
  return (await findSetting('demo')) !== undefined
}

/** Who may sign in to the demo, and with what. */
export function demoPeople(): { access: string; email: string; password: string }[] {
  const candidate = { access: 'candidate', email: demoCandidates[0].email }
  return [...demoStaff, candidate].map(({ access, email }) => ({ access, email, password: demoPassword }))
}

/** Removes the demo and all that hangs on it; returns the stored names of the files to delete. What is real stays. */
export async function clearDemo(): Promise<string[]> {
  const setting = await findSetting('demo')
  if (!setting) return []
  const rows: DemoRows = JSON.parse(setting)
  return store.tx(async (tx) => {
    const jobs = await tx
      .select({ id: t.jobs.id })
      .from(t.jobs)
      .where(inArray(t.jobs.recruiterId, rows.users))
    const jobIds = jobs.map((job) => job.id)
    const gone = or(inArray(t.applications.jobId, jobIds), inArray(t.applications.candidateId, rows.users))
    const applications = await tx.delete(t.applications).where(gone).returning({ cvId: t.applications.cvId })
    const cvs = applications.map((application) => application.cvId)
    const files = await tx
      .delete(t.files)
      .where(inArray(t.files.id, cvs))
      .returning({ storedName: t.files.storedName })

    await tx.delete(t.jobs).where(inArray(t.jobs.id, jobIds))
    await tx
      .delete(t.briefs)
      .where(or(inArray(t.briefs.id, rows.briefs), inArray(t.briefs.recruiterId, rows.users)))
    await recordJobChanges(tx, ...jobIds)
    await forgetSnapshots(tx)

    const stillUsed = tx.select({ id: t.jobs.companyId }).from(t.jobs)
    await tx
      .delete(t.companies)
      .where(and(inArray(t.companies.id, rows.companies), notInArray(t.companies.id, stillUsed)))
    await tx.delete(t.users).where(inArray(t.users.id, rows.users))
    await tx.delete(t.outbox).where(like(t.outbox.recipient, '%@demo.metier.test'))
    await tx.delete(t.auditEvents).where(inArray(t.auditEvents.actorId, rows.users))
    await tx.delete(t.settings).where(eq(t.settings.name, 'demo'))
    return files.map((file) => file.storedName)
  })
}

async function keepCv(
  keepFile: KeepFile,
  { name, label, email }: { name: string; label: string; email: string },
) {
  const bytes = await demoCv(name, label, email)
  const stored = await keepFile(bytes)
  return { ...stored, name: `CV ${name}.pdf`, type: 'application/pdf' }
}
