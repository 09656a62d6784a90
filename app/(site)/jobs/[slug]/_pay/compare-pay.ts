import type { GuideContent } from '@/content/guide/schema'
import type { PublicJob } from '@/db/jobs/jobs'
import { readLiveNumbers } from '@/db/live/numbers'
import { payOf } from '@/rules/jobs/in-words'
import type { PayFigure } from '@/rules/live/figures'
import type { LiveNumbers } from '@/rules/live/numbers'
import type { Pay } from '@/rules/pay/pay'
import { whyNotCompared } from '@/rules/pay/standing'
import type { RoleSlug } from '@/rules/roles/roles'
import type { Currency, Seniority } from '@/rules/vocabulary'

type Band = { label: string; source: string; min: number; max: number }

/** What the yearly pay of comparable open jobs is, with the moment it was counted. */
export type Level = PayFigure & { computedAt: string }

/** What a job's yearly pay can be held against. */
export type Comparison = { pay: Pay; role: RoleSlug; seniority: Seniority; level?: Level; bands: Band[] }

/**
 * Open jobs of the same role, seniority and country, of every country where that gives fewer than five, and the bands of
 * the guide; undefined where there is nothing to hold the pay against.
 */
export async function comparePay(
  job: PublicJob,
  guide: GuideContent | undefined,
): Promise<Comparison | undefined> {
  const { role, seniority, country } = job
  const pay = payOf(job)
  if (!pay || !role || !seniority || whyNotCompared(job)) return undefined

  const everywhere = { role, seniority }
  const here = country ? await readLiveNumbers({ ...everywhere, country }) : undefined
  const level = levelIn(here, pay.currency) ?? levelIn(await readLiveNumbers(everywhere), pay.currency)
  const bands = guide ? bandsOf(guide, job, pay) : []
  return level || bands.length > 0 ? { pay, role, seniority, level, bands } : undefined
}

function levelIn(numbers: LiveNumbers | undefined, currency: Currency): Level | undefined {
  const figure = numbers?.pay.find((one) => one.currency === currency)
  return numbers && figure && { ...figure, computedAt: numbers.computedAt }
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
