import { isNull } from 'drizzle-orm'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { standInId } from '@/rules/jobs/confidential'
import type { StoredFile } from '../applications/file-rows'
import { countDueRoles } from '../live/count'
import { fillPastDays } from '../live/snapshots'
import { hashPassword, insertUser, type Staff } from '../people/users'
import { setSetting } from '../site/settings'
import { store, t } from '../store'
import type { DemoRows } from './demo'
import { insertDraft } from './draft'
import { insertCompanies, insertJobs } from './fill'
import { insertAlerts, insertHistories, insertSavedJobs } from './histories'
import { demoCandidates, demoPassword, demoStaff } from './people'
import { insertProfiles } from './profiles'
import { insertBriefs } from './send-briefs'
import { insertShortlist } from './shortlist'
import { insertSpace } from './space'
import { insertReports, insertTalks } from './talks'
import { insertTemplates } from './templates'

/** Keeps the bytes of a file and says where and how they are stored. */
type KeepFile = (bytes: Uint8Array) => Promise<Pick<StoredFile, 'storedName' | 'size' | 'sha256'>>

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

async function keepCv(
  keepFile: KeepFile,
  { name, label, email }: { name: string; label: string; email: string },
) {
  const bytes = await demoCv(name, label, email)
  const stored = await keepFile(bytes)
  return { ...stored, name: `CV ${name}.pdf`, type: 'application/pdf' }
}

/** A one-page CV for an invented person. */
async function demoCv(name: string, label: string, email: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.setTitle(`CV of ${name}`)
  const page = pdf.addPage([595, 842])
  const [bold, plain] = [
    await pdf.embedFont(StandardFonts.HelveticaBold),
    await pdf.embedFont(StandardFonts.Helvetica),
  ]
  page.drawText(name, { x: 56, y: 760, size: 26, font: bold })
  page.drawText(label, { x: 56, y: 734, size: 13, font: plain })
  page.drawText(email, { x: 56, y: 716, size: 11, font: plain })
  page.drawText('An invented person of the demo market.', { x: 56, y: 680, size: 11, font: plain })
  return pdf.save()
}
