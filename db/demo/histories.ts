import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { RoleSlug } from '@/rules/roles/roles'
import { unsaid } from '../../rules/briefs/draft'
import { dueAfter } from '../../rules/clock'
import { addDays } from '../../rules/dates'
import type { Seniority } from '../../rules/vocabulary'
import { askForAlert } from '../alerts/ask'
import { withdraw } from '../applications/applications'
import { apply } from '../applications/apply'
import { advance, reject } from '../applications/desk'
import type { StoredFile } from '../applications/file-rows'
import { submitBrief } from '../briefs/briefs'
import { saveJob } from '../jobs/saved'
import type { Staff, User } from '../people/users'
import { store, t } from '../store'
import { demoBriefs } from './briefs'
import { workMorning } from './fill'
import { demoCandidates, demoHistories } from './people'
import { takeOn } from './take-on'

type KeepCv = (person: { name: string; label: string; email: string }) => Promise<StoredFile>

/** Sends the demo's applications through the product's own verbs and answers them as its people would. */
export async function insertHistories(
  owner: Staff,
  candidates: User[],
  keepCv: KeepCv,
  now: Date,
): Promise<void> {
  for (const history of demoHistories) {
    const [candidate, person] = [candidates[history.who], demoCandidates[history.who]]
    if (!candidate || !person) throw new Error('a demo application names nobody')
    const job = await jobOf(history.role, history.nth, person.levels)

    let at = workMorning(now, history.daysAgo)
    if (job.publishedAt && job.publishedAt > at) await backdate(job.id, addDays(at, -2))
    const draft = { name: person.name, email: person.email, phone: '', note: history.note ?? '' }
    const sent = await apply(job.slug, draft, await keepCv(person), { candidate }, at)
    if (sent.outcome !== 'sent')
      throw new Error(`the demo application of ${person.name} was not sent: ${sent.outcome}`)

    for (const move of history.moves) {
      at = new Date(Math.min(dueAfter(at, move.after).getTime() - 6 * 3_600_000, now.getTime() - 60_000))
      const note = move.note ?? ''
      if ('to' in move) await advance(owner, sent.id, move.to, note, at)
      else if ('not' in move) await reject(owner, sent.id, move.not, note, at)
      else await withdraw({ id: sent.id, name: person.name }, at)
    }
  }
}

/** Lets the first candidate save a few jobs. */
export async function insertSavedJobs(candidate: User): Promise<void> {
  for (const nth of [2, 4, 5]) {
    const job = await jobOf('back-end-developer', nth, demoCandidates[0].levels)
    await saveJob(candidate.id, job.id)
  }
}

/** Lets the first candidate hear of new jobs. */
export async function insertAlerts({ id, email }: User, now: Date): Promise<void> {
  await store.db.update(t.users).set({ verifiedAt: now }).where(eq(t.users.id, id))
  for (const alert of demoAlerts) await askForAlert({ email, ...alert }, id, now)
}

/** Sends the demo's briefs and takes each as far as it has come. */
export async function insertBriefs(owner: Staff, staff: Staff[], now: Date): Promise<string[]> {
  const ids: string[] = []
  for (const [i, { daysAgo, state, note, pay, ...brief }] of demoBriefs.entries()) {
    const at = workMorning(now, daysAgo)
    const email = `${brief.companyName.toLowerCase().replace(/[^a-z]+/g, '')}@demo.metier.test`
    const rest = {
      contract: 'permanent',
      country: 'FR',
      payCurrency: 'EUR',
      start: '',
      phone: '',
      ...unsaid,
    } as const
    const money = { payMin: pay?.[0], payMax: pay?.[1] }
    const { number, token } = await submitBrief({ ...rest, ...brief, ...money, email }, at)
    const [row] = await store.read
      .select({ id: t.briefs.id })
      .from(t.briefs)
      .where(eq(t.briefs.number, number))
    if (!row) continue
    ids.push(row.id)

    const recruiter = staff[i % staff.length] ?? owner
    const later = (days: number) => new Date(Math.min(addDays(at, days).getTime(), now.getTime() - 60_000))
    await takeOn(recruiter, { id: row.id, token }, { state, note }, later)
  }
  return ids
}

export async function jobOf(role: RoleSlug, nth: number, levels: readonly Seniority[]) {
  const [job] = await store.read
    .select({ id: t.jobs.id, slug: t.jobs.slug, publishedAt: t.jobs.publishedAt })
    .from(t.jobs)
    .where(and(eq(t.jobs.role, role), inArray(t.jobs.seniority, levels), isNull(t.jobs.closedAt)))
    .orderBy(desc(t.jobs.id))
    .limit(1)
    .offset(nth)
  if (!job) throw new Error(`the demo has too few jobs for a ${role}`)
  return job
}

async function backdate(jobId: number, publishedAt: Date) {
  await store.db.update(t.jobs).set({ publishedAt, createdAt: publishedAt }).where(eq(t.jobs.id, jobId))
}

const demoAlerts = [
  {
    criteria: 'role=back-end-developer&place=fr%3Alyon',
    title: 'Back-end developer, Lyon',
    cadence: 'daily',
  },
  { criteria: 'q=kafka&workplace=remote', title: '“kafka”, Remote', cadence: 'weekly' },
] as const
