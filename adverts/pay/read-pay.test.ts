import { describe, expect, test } from 'vitest'
import { currencyOf } from './currency-of'
import { readPay } from './read-pay'
import type { ReadPay } from './stated'

type Case = [string, string?] // the text, and the country of the hint

const year = (min: number, max: number, currency = 'EUR') => ({ min, max, currency, period: 'year' })
const month = (min: number, max: number, currency = 'EUR') => ({ min, max, currency, period: 'month' })
const day = (min: number, max: number, currency = 'EUR') => ({ min, max, currency, period: 'day' })
const hour = (min: number, max: number, currency = 'EUR') => ({ min, max, currency, period: 'hour' })

describe('a salary text is read as its employer means it', () => {
  const table: [string, Partial<ReadPay> | object, string?][] = [
    // as Ashby sums up
    ['$115K – $145K • Offers Equity', year(115_000, 145_000, 'USD')],
    ['$115K – $145K', year(115_000, 145_000, 'USD')],
    ['$95,500 – $120,250 • Offers Bonus', year(95_500, 120_250, 'USD')],
    ['$21.50 – $26.00 per hour', hour(21.5, 26, 'USD')],
    ['$30 per hour', hour(30, 30, 'USD')],
    ['€62K – €81K • Offers Equity • Multiple Ranges', year(62_000, 81_000)],
    ['€3.5K – €4.2K per month', month(3500, 4200)],
    ['£55K – £70K • Offers Bonus', year(55_000, 70_000, 'GBP')],
    ['CA$100K – CA$130K • Offers Equity', year(100_000, 130_000, 'CAD')],
    ['CA$28.00 – CA$40.00 per hour', hour(28, 40, 'CAD')],
    ['A$140K – A$160K', year(140_000, 160_000, 'AUD')],
    ['AUD $120k-$140k + super', year(120_000, 140_000, 'AUD')],
    ['$90,000 - $110,000 CAD', year(90_000, 110_000, 'CAD')],
    ['NZD $80,000 to $90,000', year(80_000, 90_000, 'NZD')],
    ['SGD 90K – SGD 120K • Offers Equity', year(90_000, 120_000, 'SGD')],
    ['MYR 6K – MYR 8K per month', month(6000, 8000, 'MYR')],
    ['¥9M – ¥12M', year(9_000_000, 12_000_000, 'JPY')],
    ['₹2.4M – ₹3.6M', year(2_400_000, 3_600_000, 'INR')],
    ['CHF 105K – CHF 125K', year(105_000, 125_000, 'CHF')],
    ['$130K • Offers Commission', year(130_000, 130_000, 'USD')],
    ['$120 – $150K', year(120_000, 150_000, 'USD')],
    ['$90K – $110K • $20K – $40K Commission', year(90_000, 110_000, 'USD')],
    ['$90K – $110K • 10% – 15%', year(90_000, 110_000, 'USD')],
    ['$8.5K per month', month(8500, 8500, 'USD')],
    // as France Travail writes
    ['Annuel de 42150.0 Euros à 48350.0 Euros sur 12.0 mois', year(42_150, 48_350)],
    ['Annuel de 42000,00 Euros à 48000,00 Euros', year(42_000, 48_000)],
    ['Annuel de 39000.0 Euros sur 13.0 mois', year(39_000, 39_000)],
    ['Annuel de 36000 Euros sur 12 mois', year(36_000, 36_000)],
    ['Mensuel de 2250,00 Euros à 2600,00 Euros', month(2250, 2600)],
    ['Mensuel de 2400.0 Euros sur 12 mois', month(2400, 2400)],
    ['Horaire de 12.5 Euros à 14.0 Euros sur 12.0 mois', hour(12.5, 14)],
    ['Horaire de 11,88 Euros', hour(11.88, 11.88)],
    ['De 38000,00 Euros à 44000,00 Euros', year(38_000, 44_000)],
    // as people write
    ['35-40K€ brut annuel', { ...year(35_000, 40_000), gross: true }],
    ['35 - 40 k€ brut/an', { ...year(35_000, 40_000), gross: true }],
    ['Entre 38 et 45 K€ selon expérience', year(38_000, 45_000)],
    ['entre 2 100 € et 2 400 € brut par mois', { ...month(2100, 2400), gross: true }],
    ['2 800 € net mensuel', { ...month(2800, 2800), gross: false }],
    ['TJM 450€', day(450, 450)],
    ['TJM : 400 - 500 € HT', day(400, 500)],
    ['550 €/jour', day(550, 550)],
    ['£450 per day outside IR35', day(450, 450, 'GBP')],
    ['$75/hr', hour(75, 75, 'USD')],
    ['€60.000 - €70.000', year(60_000, 70_000)],
    ['60.000 € bis 70.000 € brutto pro Jahr', { ...year(60_000, 70_000), gross: true }],
    ["CHF 110'000 - 130'000", year(110_000, 130_000, 'CHF')],
    ['£45k', year(45_000, 45_000, 'GBP')],
    ['£45k-£55k pa', year(45_000, 55_000, 'GBP')],
    ['up to £80k', { ...year(80_000, 80_000, 'GBP'), open: 'upTo' }],
    ["jusqu'à 55K€", { ...year(55_000, 55_000), open: 'upTo' }],
    ['à partir de 42 000 € brut annuel', { ...year(42_000, 42_000), gross: true, open: 'from' }],
    ['From €50,000', { ...year(50_000, 50_000), open: 'from' }],
    ['$140k+', { ...year(140_000, 140_000, 'USD'), open: 'from' }],
    ['USD 85K–102K + equity', year(85_000, 102_000, 'USD')],
    ['$160-200k', year(160_000, 200_000, 'USD')],
    ['EUR 70,000 to 85,000 gross per year', { ...year(70_000, 85_000), gross: true }],
    ['70 000 EUR', year(70_000, 70_000)],
    ['SEK 45 000 - 55 000 per month', month(45_000, 55_000, 'SEK')],
    ['18 000 - 24 000 PLN / month', month(18_000, 24_000, 'PLN')],
    ['Salary: £60,000 - £75,000 plus bonus of up to 10%', year(60_000, 75_000, 'GBP')],
    ['We pay $150,000 - $180,000 and offer a 401k', year(150_000, 180_000, 'USD')],
    ['45k€ fixe + 5k€ variable', year(45_000, 45_000)],
    // the hint tells the currency
    ['$90K – $110K', year(90_000, 110_000, 'CAD'), 'CA'],
    ['$120,000', year(120_000, 120_000, 'AUD'), 'AU'],
    ['40 $ à 50 $ de l’heure', hour(40, 50, 'CAD'), 'CA'],
    ['45 000 - 52 000 kr per month', month(45_000, 52_000, 'NOK'), 'NO'],
    ['35-40K brut annuel', { ...year(35_000, 40_000), gross: true }, 'FR'],
    ['Salaire 38000 à 42000 brut annuel', { ...year(38_000, 42_000), gross: true }, 'FR'],
    ['25-30 LPA', year(2_500_000, 3_000_000, 'INR'), 'IN'],
  ]
  test.each(table)('%s', (text, pay, country) => {
    expect(readPay(text, country ? { country } : {})).toEqual(pay)
  })
})

describe('both ends of a range are kept, however it is written', () => {
  test.each<[string, object, string?]>([
    ['$120,000.00/yr - $150,000.00/yr', year(120_000, 150_000, 'USD')],
    ['$50/hr - $60/hr', hour(50, 60, 'USD')],
    ['£38,500 per year to £44,000 per year', year(38_500, 44_000, 'GBP')],
    ['$150,000/year to $180,000/year', year(150_000, 180_000, 'USD')],
    [
      'between $119,000 [minimum of the band] to $185,500 [maximum of the band]',
      year(119_000, 185_500, 'USD'),
    ],
    ['$110,000 - 120,000', year(110_000, 120_000, 'USD')],
    ['$110,000 - 120,000 (OTE $180,000 - 200,000)', year(110_000, 120_000, 'USD')],
    ['SGD 6,000 - 9,000 monthly', month(6000, 9000, 'SGD')],
    ['between £42k and £48k', year(42_000, 48_000, 'GBP')],
    ['45/50k€', year(45_000, 50_000)],
    ['40 000/45 000 €', year(40_000, 45_000)],
    ['38K€ et 48K€', year(38_000, 48_000)],
    ['entre 42k et 45k', year(42_000, 45_000), 'FR'],
    ['de 30 à 45 K€', year(30_000, 45_000)],
    ['40 à 50 KEUR', year(40_000, 50_000)],
    ['40-45kEUR brut', { ...year(40_000, 45_000), gross: true }],
    ['30¿000,00€ à 36¿500,00€', year(30_000, 36_500)],
    ['1500 € à 2000 € Net', { ...month(1500, 2000), gross: false }],
    ['€3.500 - €5.000 bruto per maand', { ...month(3500, 5000), gross: true }],
    ['zwischen 60.000 € und 75.000 € brutto', { ...year(60_000, 75_000), gross: true }],
    ['36.000 € a 42.000 € brutos al año', { ...year(36_000, 42_000), gross: true }],
    ['₹8,00,000 - ₹12,50,000 per annum', year(800_000, 1_250_000, 'INR')],
    ['14 000 - 19 000 zł brutto per month', { ...month(14_000, 19_000, 'PLN'), gross: true }],
  ])('%s', (text, pay, country) => {
    expect(readPay(text, country ? { country } : {})).toEqual(pay)
  })
})

describe('one amount keeps its cents, and is open only where that is said', () => {
  test.each<[string, object]>([
    ['Horaire de 12.54 Euros sur 12.0 mois', hour(12.54, 12.54)],
    ['2 350,50 € bruts mensuels', { ...month(2350.5, 2350.5), gross: true }],
    ['45 k€ + variable', year(45_000, 45_000)],
    ['£45k + bonus', year(45_000, 45_000, 'GBP')],
    ['80 k€ + BSPCE', year(80_000, 80_000)],
    ['€80k+', { ...year(80_000, 80_000), open: 'from' }],
    ["Jusqu'à 45KEURselon expérience", { ...year(45_000, 45_000), open: 'upTo' }],
    [
      'à partir de à partir de 55 000 € bruts annuels',
      { ...year(55_000, 55_000), gross: true, open: 'from' },
    ],
    ['ab 58.000 € brutto im Jahr', { ...year(58_000, 58_000), gross: true, open: 'from' }],
    ['₹8,00,000', year(800_000, 800_000, 'INR')],
    ['Package de 70K€ à 90K€ (fixe 50K€)', year(50_000, 50_000)],
    ['€60k, 2 jours de télétravail par semaine', year(60_000, 60_000)],
  ])('%s', (text, pay) => {
    expect(readPay(text)).toEqual(pay)
  })
})

describe('what is no pay, or no plausible one, is not read', () => {
  const nothing: Case[] = [
    ['A négocier'],
    ['Selon profil et expérience'],
    ['Competitive salary'],
    [''],
    ['Annuel de'],
    ['Annuel de 12.0 Euros à 14.0 Euros sur 12.0 mois'],
    ['Annuel de 2100,00 Euros à 2400,00 Euros'],
    ['Mensuel de 45000.0 Euros sur 12.0 mois'],
    ['Horaire de 1900.0 Euros sur 12.0 mois'],
    ['$9K – $9M • Offers Equity'],
    ['$1'],
    ['13e mois + tickets restaurant 9 €'],
    ['35h par semaine, 25 jours de RTT'],
    [
      'We raised $5M from great investors and are growing quickly across Europe and the United States this year',
    ],
    ['$200/year for monthly music subscriptions'],
    ['401k match'],
    ['35-40K'],
    ['0,5% – 1% equity'],
    ['€900 per week'],
    ['£450 weekly'],
    ['500 € par semaine'],
    ['OTE $240,000 - $300,000'],
    ['a stipend of $1,200'],
    ['kr 45 000 per month'],
    ['500 €'],
    ['Founded in 2019, 120 people'],
  ]
  test.each(nothing)('%s', (text) => {
    expect(readPay(text)).toBeUndefined()
  })
})

test('a country pays in its currency', () => {
  expect(['FR', 'gb', 'CH', 'US', 'CA', 'XX', undefined].map(currencyOf)).toEqual([
    'EUR',
    'GBP',
    'CHF',
    'USD',
    'CAD',
    undefined,
    undefined,
  ])
})
