import { eq } from 'drizzle-orm'
import { unsaid } from '../../rules/briefs/draft'
import { addDays } from '../../rules/dates'
import { submitBrief } from '../briefs/briefs'
import type { Staff } from '../people/users'
import { store, t } from '../store'
import type { KeepCv } from './apply-and-hear'
import { demoBriefs } from './briefs'
import { workMorning } from './fill'
import { demoMembers } from './people'
import { takeOn } from './take-on'

/** Sends the demo's briefs and takes each as far as it has come. */
export async function insertBriefs(
  owner: Staff,
  staff: Staff[],
  keepCv: KeepCv,
  now: Date,
): Promise<string[]> {
  const ids: string[] = []
  for (const [i, { daysAgo, state, note, applied, pay, ...brief }] of demoBriefs.entries()) {
    const at = workMorning(now, daysAgo)
    const rest = {
      contract: 'permanent',
      country: 'FR',
      payCurrency: 'EUR',
      start: '',
      phone: '',
      ...unsaid,
    } as const
    const money = { payMin: pay?.[0], payMax: pay?.[1] }
    const { number, token } = await submitBrief({ ...rest, ...brief, ...money, email: emailOf(brief) }, at)
    const [row] = await store.read
      .select({ id: t.briefs.id })
      .from(t.briefs)
      .where(eq(t.briefs.number, number))
    if (!row) continue
    ids.push(row.id)

    const recruiter = staff[i % staff.length] ?? owner
    const later = (days: number) => new Date(Math.min(addDays(at, days).getTime(), now.getTime() - 60_000))
    await takeOn(recruiter, { id: row.id, token }, { state, note, applied }, keepCv, later)
  }
  return ids
}

function emailOf({ companyName, contactName }: { companyName: string; contactName: string }): string {
  const known = demoMembers.people.find(({ name }) => name === contactName)
  return known?.email ?? `${companyName.toLowerCase().replace(/[^a-z]+/g, '')}@demo.metier.test`
}
