import type { JobCard } from '@/db/jobs'
import { formatPayShort, type Pay } from '@/rules/pay'
import { countries, payPeriods, word, workplaces } from '@/rules/vocabulary'

/** The pay of a job as a value, or undefined where its employer gave none. */
export function payOf(
  job: Pick<JobCard, 'payMin' | 'payMax' | 'payCurrency' | 'payPeriod'>,
): Pay | undefined {
  const [min, max] = [job.payMin ?? job.payMax, job.payMax ?? job.payMin]
  return min && max ? { min, max, currency: job.payCurrency, period: job.payPeriod } : undefined
}

/** "€60–72k", "€450–520 a day". */
export function payWords(job: Pick<JobCard, 'payMin' | 'payMax' | 'payCurrency' | 'payPeriod'>): string {
  const pay = payOf(job)
  if (!pay) return 'Pay not given'
  return pay.period === 'year' ? formatPayShort(pay) : `${formatPayShort(pay)} ${payPeriods[pay.period]}`
}

/** "Lyon, hybrid, 2 days on site", "Remote in France". */
export function placeWords(job: Pick<JobCard, 'city' | 'country' | 'workplace' | 'officeDays'>): string {
  if (job.workplace === 'remote') return `Remote in ${word(countries, job.country)}`
  const days = job.officeDays ? `, ${job.officeDays} ${job.officeDays === 1 ? 'day' : 'days'} on site` : ''
  return `${job.city}, ${workplaces[job.workplace].toLowerCase()}${days}`
}

/** True for two days after a job was published. */
export function isNew(publishedAt: Date | null, now: Date): boolean {
  return publishedAt !== null && now.getTime() - publishedAt.getTime() < 2 * 86_400_000
}
