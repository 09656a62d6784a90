import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { RoleSlug } from '@/rules/roles/roles'
import { addDays } from '../../rules/dates'
import type { Seniority } from '../../rules/vocabulary'
import { askForAlert } from '../alerts/ask'
import { saveJob } from '../jobs/saved'
import type { Staff, User } from '../people/users'
import { store, t } from '../store'
import { applyAndHear, type KeepCv } from './apply-and-hear'
import { workMorning } from './fill'
import { demoCandidates, demoHistories } from './people'

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

    const at = workMorning(now, history.daysAgo)
    if (job.publishedAt && job.publishedAt > at) await backdate(job.id, addDays(at, -2))
    await applyAndHear(
      owner,
      job.slug,
      { ...person, ...history, candidate, note: history.note ?? '' },
      keepCv,
      {
        sentAt: at,
        now,
      },
    )
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
