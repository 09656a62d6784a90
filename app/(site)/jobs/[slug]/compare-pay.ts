import { payOf } from '@/components/job/job-words'
import { type GuideContent, guideContent } from '@/content/guide-schema'
import { findGuide } from '@/db/guides'
import type { PublicJob } from '@/db/jobs'
import { listPayLevels, type PayLevel } from '@/db/pay-levels'
import type { Pay } from '@/rules/pay'
import type { RoleSlug } from '@/rules/roles'
import type { Seniority } from '@/rules/vocabulary'
import { jobQuery, toSearchParams } from '@/search/job-query'
import { countJobs } from '@/search/jobs'

type Band = { label: string; source: string; min: number; max: number }

/** What a job's yearly pay can be held against. */
export type Comparison = {
  pay: Pay
  role: RoleSlug
  seniority: Seniority
  level?: PayLevel
  bands: Band[]
  like: { count: number; path: string }
}

/** The guide to a job's role; undefined when there is none. */
export async function findRoleGuide(role: string | null): Promise<GuideContent | undefined> {
  if (!role) return undefined
  return guideContent.safeParse(await findGuide(role)).data
}

/** Open jobs of the same role, level and country, and the bands of the guide; undefined where there is nothing to hold the pay against. */
export async function comparePay(job: PublicJob, guide: GuideContent | undefined, now: Date) {
  const pay = payOf(job)
  if (pay?.period !== 'year' || job.payNet || !job.role || !job.seniority) return undefined

  const query = jobQuery.parse({ role: job.role, seniority: job.seniority, place: job.country.toLowerCase() })
  const [levels, count] = await Promise.all([
    listPayLevels({ roles: [job.role], country: job.country }, now),
    countJobs(query, now),
  ])
  const level = levels.find(
    ({ seniority, currency }) => seniority === job.seniority && currency === pay.currency,
  )
  const bands = guide ? bandsOf(guide, job, pay) : []
  if (!level && bands.length === 0) return undefined
  return {
    pay,
    role: job.role,
    seniority: job.seniority,
    level,
    bands,
    like: { count, path: `/jobs?${toSearchParams(query)}` },
  } satisfies Comparison
}

function bandsOf(guide: GuideContent, job: PublicJob, pay: Pay): Band[] {
  return guide.salaries.flatMap((fact) => {
    const fits =
      fact.axis === 'seniority' &&
      fact.bucket === job.seniority &&
      fact.country === job.country &&
      fact.currency === pay.currency
    const source = guide.sources.find(({ id }) => id === fact.source)
    if (!fits || !source) return []
    const { label = '', min, max, asOf } = fact
    return [{ label, source: [source.name, asOf?.slice(0, 4)].filter(Boolean).join(', '), min, max }]
  })
}
