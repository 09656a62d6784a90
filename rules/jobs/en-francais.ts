import { numberFormat } from '../formats'
import { combien } from '../mail/french'
import { countryName } from '../places/countries'
import type { PayPeriod, Workplace } from '../vocabulary'
import { type PayStated, type PlaceStated, payOf } from './in-words'

const parPeriode: Record<PayPeriod, string> = {
  year: 'par an',
  month: 'par mois',
  day: 'par jour',
  hour: 'de l’heure',
}
const lieux: Record<Workplace, string> = {
  onsite: 'sur site',
  hybrid: 'hybride',
  remote: 'en télétravail',
}

/** « 60 000 à 72 000 € brut par an », as French letters say a job's pay. */
export function salaireEnFrancais(job: PayStated): string {
  const pay = payOf(job)
  if (!pay) return 'salaire non indiqué'
  const amount = numberFormat('fr-FR', {
    style: 'currency',
    currency: pay.currency,
    minimumFractionDigits: Number.isInteger(pay.min) && Number.isInteger(pay.max) ? 0 : 2,
    maximumFractionDigits: 2,
  })
  const range = pay.min === pay.max ? amount.format(pay.min) : amount.formatRange(pay.min, pay.max)
  return `${range} ${job.payNet ? 'net' : 'brut'} ${parPeriode[pay.period]}`
}

/** « Lyon, hybride, 2 jours sur site », « en télétravail, France ». */
export function lieuEnFrancais(job: PlaceStated): string {
  const country = job.country && countryName(job.country, 'fr')
  if (job.workplace === 'remote') return [lieux.remote, country].filter(Boolean).join(', ')
  const count = job.otherPlaces.length
  const others = count > 0 ? ` et ${combien(count, 'autre lieu', 'autres lieux')}` : ''
  const place = job.city || country
  const days = job.officeDays && `${combien(job.officeDays, 'jour')} sur site`
  return [place && place + others, job.workplace && lieux[job.workplace], days].filter(Boolean).join(', ')
}
