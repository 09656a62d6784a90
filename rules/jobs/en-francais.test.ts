import { expect, test } from 'vitest'
import { lieuEnFrancais, salaireEnFrancais } from './en-francais'

const pay = { payMin: null, payMax: null, payCurrency: 'EUR', payPeriod: 'year', payNet: false } as const
const place = { city: '', country: 'FR', workplace: null, officeDays: null, otherPlaces: [] }
const plain = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, ' ')

test.each([
  [{ ...pay }, 'salaire non indiqué'],
  [{ ...pay, payMin: 60_000, payMax: 72_000 }, '60 000–72 000 € brut par an'],
  [{ ...pay, payMin: 60_000 }, '60 000 € brut par an'],
  [{ ...pay, payMin: 12.5, payMax: 14, payPeriod: 'hour' as const }, '12,50–14,00 € brut de l’heure'],
  [{ ...pay, payMin: 2100, payPeriod: 'month' as const, payNet: true }, '2 100 € net par mois'],
])('the pay of %o', (job, said) => expect(plain(salaireEnFrancais(job))).toBe(said))

test.each([
  [
    { ...place, city: 'Lyon', workplace: 'hybrid' as const, officeDays: 2 },
    'Lyon, hybride, 2 jours sur site',
  ],
  [{ ...place, city: 'Lyon', workplace: 'hybrid' as const, officeDays: 1 }, 'Lyon, hybride, 1 jour sur site'],
  [{ ...place, workplace: 'remote' as const, country: 'DE' }, 'en télétravail, Allemagne'],
  [{ ...place, workplace: 'remote' as const, country: '' }, 'en télétravail'],
  [{ ...place, city: 'Paris', otherPlaces: [1, 2] }, 'Paris et 2 autres lieux'],
  [{ ...place }, 'France'],
])('the place of %o', (job, said) => expect(lieuEnFrancais(job)).toBe(said))
