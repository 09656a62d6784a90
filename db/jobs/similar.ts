import { and, desc, eq, ne, type SQL, sql } from 'drizzle-orm'
import { likeness, type Traits } from '@/rules/jobs/likeness'
import type { RoleSlug } from '@/rules/roles/roles'
import { given, prepared } from '../prepared'
import { t } from '../store'
import { givenNow, isOpen, type JobCard, listJobCards } from './jobs'

type Job = Traits & { id: number; role: RoleSlug | null }

// Read off an index each: the newest of the role, and the newest of the role in the place.
const mostCompared = 60
const mostOfOneCompany = 2

/** Open jobs like this one, the most alike first and the newest among equals; at most two of one company. */
export async function listSimilarJobs(job: Job, limit: number, now = new Date()): Promise<JobCard[]> {
  const { id, role, country, city } = job
  const [newest, near] = await Promise.all([
    newestOfRole().all({ id, role, now }),
    nearOfRole().all({ id, role, country, city, now }),
  ])
  const ranked = [...new Map([...newest, ...near].map((other) => [other.id, other])).values()]
    .map((other) => ({ ...other, score: likeness(job, other) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.id - a.id)

  const taken = new Map<string, number>()
  const ids = ranked.flatMap(({ id, companyId }) => {
    const count = (taken.get(companyId) ?? 0) + 1
    taken.set(companyId, count)
    return count <= mostOfOneCompany ? [id] : []
  })
  return listJobCards(ids.slice(0, limit), now)
}

const traits = (like: SQL | undefined) =>
  prepared((read) =>
    read
      .select({
        id: t.jobs.id,
        companyId: t.jobs.companyId,
        title: t.jobs.title,
        role: t.jobs.role,
        seniority: t.jobs.seniority,
        city: t.jobs.city,
        country: t.jobs.country,
        workplace: t.jobs.workplace,
        technologies: t.jobs.technologies,
      })
      .from(t.jobs)
      .where(and(like, isOpen(givenNow), ne(t.jobs.id, given('id', t.jobs.id))))
      .orderBy(desc(t.jobs.id))
      .limit(mostCompared),
  )

// One without a role is like others without.
const sameRole = sql`${t.jobs.role} is ${given('role', t.jobs.role)}`
const samePlace = and(
  eq(t.jobs.country, given('country', t.jobs.country)),
  eq(t.jobs.city, given('city', t.jobs.city)),
)
const newestOfRole = traits(sameRole)
const nearOfRole = traits(and(sameRole, samePlace))
