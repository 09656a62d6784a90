import { isNull } from 'drizzle-orm'
import { standInId } from '@/rules/jobs/confidential'
import type { StoredFile } from '../applications/file-rows'
import { countDueRoles } from '../live/count'
import { fillPastDays } from '../live/snapshots'
import { checkPassword, hashPassword, insertUser, type Staff } from '../people/users'
import { findSetting, setSetting } from '../site/settings'
import { store, t } from '../store'
import { demoCv } from './cv'
import { insertDraft } from './draft'
import { insertCompanies, insertJobs } from './fill'
import { insertAlerts, insertHistories, insertSavedJobs } from './histories'
import { demoCandidates, demoMembers, demoPassword, demoStaff } from './people'
import { insertProfiles } from './profiles'
import { insertBriefs } from './send-briefs'
import { insertShortlist } from './shortlist'
import { insertSpace } from './space'
import { insertReports, insertTalks } from './talks'
import { insertTemplates } from './templates'

/** Keeps the bytes of a file and says where and how they are stored. */
type KeepFile = (bytes: Uint8Array) => Promise<Pick<StoredFile, 'storedName' | 'size' | 'sha256'>>

/** Which rows of the record are the demo's, as its setting keeps them. */
export type DemoRows = { users: string[]; companies: string[]; briefs: string[] }

/** Fills an empty record with the demo market, the same each time but for its dates, which count from `now`. */
export async function fillDemo(keepFile: KeepFile, now = new Date()): Promise<void> {
  const staff: Staff[] = []
  const passwordHash = await hashPassword(demoPassword)
  for (const person of demoStaff)
    staff.push({ ...(await insertUser(store.db, person, passwordHash)), access: person.access })
  const candidates = await Promise.all(
    demoCandidates.map((person) => insertUser(store.db, person, passwordHash)),
  )
  const [owner, , ...recruiters] = staff
  if (!owner) throw new Error('the demo has no owner')

  const companies = await store.tx(async (tx) => {
    const ids = await insertCompanies(tx)
    await insertJobs(tx, ids, recruiters, now)
    return ids
  })
  await insertHistories(owner, candidates, (person) => keepCv(keepFile, person), now)
  if (candidates[0]) {
    await insertSavedJobs(candidates[0])
    await insertDraft(candidates[0], now)
    await insertAlerts(candidates[0], now)
  }
  await insertProfiles(candidates, (person) => keepCv(keepFile, person), now)
  const briefs = await insertBriefs(owner, recruiters, (person) => keepCv(keepFile, person), now)
  const members = await insertSpace(passwordHash, now)
  await insertShortlist(candidates, now)
  await insertTalks(owner, candidates, briefs, now)
  await insertReports(now)
  await insertTemplates(owner, now)

  const users = [...staff, ...candidates, ...members].map((person) => person.id)
  const rows: DemoRows = { users, companies: [...companies.values(), standInId], briefs }
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
  const member = { access: 'company', email: demoMembers.people[0].email }
  return [...demoStaff, candidate, member].map(({ access, email }) => ({
    access,
    email,
    password: demoPassword,
  }))
}

/** True while somebody of the demo can sign in with the password that everybody knows. */
export async function hasDemoPassword(): Promise<boolean> {
  for (const { email, password } of demoPeople()) if (await checkPassword(email, password)) return true
  return false
}

async function keepCv(
  keepFile: KeepFile,
  { name, label, email }: { name: string; label: string; email: string },
) {
  const bytes = await demoCv(name, label, email)
  const stored = await keepFile(bytes)
  return { ...stored, name: `CV ${name}.pdf`, type: 'application/pdf' }
}
