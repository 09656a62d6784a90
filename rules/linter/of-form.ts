import { readAmount } from '../pay/amount'
import { countries, keysOf, payPeriods, seniorities } from '../vocabulary'
import type { Advert } from './advert'

type Fields = Record<string, string | undefined>

/** What of an advert no field of its form says. */
export type Beside = Pick<Advert, 'employer' | 'onlyFrenchInFrance'>

/** The advert that the fields of a job's form hold so far, lists one item a line; what is not chosen is unknown. */
export function advertOf(fields: Fields, beside: Beside = {}): Advert {
  const list = (name: string) => (fields[name] ?? '').split('\n').filter((line) => line.trim())
  const texts = ['summary', 'work', 'duties', 'needs', 'nice', 'team', 'start', 'steps']
  return {
    title: fields.title ?? '',
    text: texts.map((name) => fields[name] ?? '').join('\n'),
    language: fields.language === 'fr' ? 'fr' : 'en',
    country: keysOf(countries).find((key) => key === fields.country),
    seniority: keysOf(seniorities).find((key) => key === fields.seniority),
    payMin: readAmount(fields.payMin ?? ''),
    payMax: readAmount(fields.payMax ?? ''),
    payPeriod: keysOf(payPeriods).find((key) => key === fields.payPeriod),
    needs: list('needs'),
    steps: list('steps').length,
    ...beside,
  }
}
