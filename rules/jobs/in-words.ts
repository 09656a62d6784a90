import { age } from '../dates'
import { formatPayShort, type Pay } from '../pay/pay'
import { countryName } from '../places/countries'
import { type Currency, type PayPeriod, payPeriods, type Workplace, word, workplaces } from '../vocabulary'
import { plural } from '../words'

/** What a job says of its pay: whole units of `payCurrency` for one `payPeriod`, before tax unless `payNet`. */
export type PayStated = {
  payMin: number | null
  payMax: number | null
  payCurrency: Currency
  payPeriod: PayPeriod
  payNet: boolean
}
/** What a job says of where the work is done; what is not known is empty. */
export type PlaceStated = {
  city: string
  country: string
  workplace: Workplace | null
  officeDays: number | null
  otherPlaces: unknown[]
}

/** The pay of a job as a value, or undefined where its employer gave none. */
export function payOf(job: Omit<PayStated, 'payNet'>): Pay | undefined {
  const [min, max] = [job.payMin ?? job.payMax, job.payMax ?? job.payMin]
  return min && max ? { min, max, currency: job.payCurrency, period: job.payPeriod } : undefined
}

/** "€60–72k", "€450–520 a day", "€2,100 net a month". */
export function payWords(job: PayStated): string {
  const pay = payOf(job)
  if (!pay) return 'Pay not given'
  const kind = [job.payNet && 'net', pay.period !== 'year' && payPeriods[pay.period]]
  return [formatPayShort(pay), ...kind].filter(Boolean).join(' ')
}

/** "Lyon, hybrid, 2 days on site", "Remote in France", "Lyon and 2 more places"; only what is known. */
export function placeWords(job: PlaceStated): string {
  if (job.workplace === 'remote') return job.country ? `Remote in ${countryName(job.country)}` : 'Remote'
  const others = job.otherPlaces.length > 0 ? ` and ${plural(job.otherPlaces.length, 'more place')}` : ''
  const place = job.city || countryName(job.country)
  const days = job.officeDays && `${plural(job.officeDays, 'day')} on site`
  return [place && place + others, word(workplaces, job.workplace).toLowerCase(), days]
    .filter(Boolean)
    .join(', ')
}

/** "Lyon, France"; a city or a country alone where the other is not known. */
export function cityWords({ city, country }: { city: string; country: string }): string {
  return [city, country && countryName(country)].filter(Boolean).join(', ')
}

/** True on the day on which a job was published, and on the next. */
export function isSinceYesterday(publishedAt: Date | null, now: Date): boolean {
  return publishedAt !== null && ['today', 'yesterday'].includes(age(publishedAt, now))
}
