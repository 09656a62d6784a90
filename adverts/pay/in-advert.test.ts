import { expect, test } from 'vitest'
import { payInAdvert } from './in-advert'

test.each([
  ['The base salary range for this position is $150,000 - $180,000 plus equity.', 150_000, 180_000, 'year'],
  ['CA, NY and WA states: $171,500 - $250,000 (USD)', 171_500, 250_000, 'year'],
  ['Rémunération : 12,04 € brut par heure', 12.04, 12.04, 'hour'],
  ['The hourly rate for this position ranges from $50.00 - $63.00 per hour', 50, 63, 'hour'],
  ['Salaire : 38-45 k€ brut annuel selon profil', 38_000, 45_000, 'year'],
  ['CDI - Toulouse - 30 à 45 K€', 30_000, 45_000, 'year'],
  ['CDI - nanterre - 40-45k€', 40_000, 45_000, 'year'],
  ['Conditions : Entre 45 & 55K€ brut annuel selon l’expérience', 45_000, 55_000, 'year'],
  ['Le salaire est compris entre 40 000 € et\n46 000 € brut par an.', 40_000, 46_000, 'year'],
  ['Rémunération :\n38/44K€', 38_000, 44_000, 'year'],
  ['€60,000 – €75,000. In our office 3x/week.', 60_000, 75_000, 'year'],
  ['$19.25 - $21.00 per hour, 20 hours a week', 19.25, 21, 'hour'],
  ['Six months. Cash and covenants. $2,000/day.', 2000, 2000, 'day'],
  ['CHF 90’000.-', 90_000, 90_000, 'year'],
  ['Jusqu’à 45KEURselon expérience, plus intéressement et participation.', 45_000, 45_000, 'year'],
  ['Up to £80k depending on what you bring along.', 80_000, 80_000, 'year'],
  ['35 k€ + variable, déplafonné.', 35_000, 35_000, 'year'],
  [
    'On-target earnings are $180,000 - $220,000 with a base of $140,000 - $165,000.',
    140_000,
    165_000,
    'year',
  ],
  ['Rémunération : 50 à 62k€. 2j/semaine de télétravail.', 50_000, 62_000, 'year'],
  ['Package : 50 à 60 k€', 50_000, 60_000, 'year'],
  ['We offer a package of £90,000 a year and a kind team.', 90_000, 90_000, 'year'],
  ['45 000 € par an, 13e mois inclus', 45_000, 45_000, 'year'],
  ['£50k plus a benefits package including a pension', 50_000, 50_000, 'year'],
  ['Salaris: €4.800 - €6.300 bruto per maand.', 4800, 6300, 'month'],
  ['Gratification de 1 100 € par mois, tickets restaurant de 9 €.', 1100, 1100, 'month'],
])('“%s” states pay', (line, min, max, period) => {
  const advert = `Who we are\n\nWe raised $40M and serve 950K+ members.\n\n${line}\n\n• 401k plan and a $500 stipend`
  expect(payInAdvert(advert)).toMatchObject({ min, max, period })
})

test.each([
  'We partner with 35K+ companies, serve 950K+ members and have reached 680M+ € in ARR.',
  '• Automatic 401k contribution of $500',
  'Up to $2,000 monthly housing stipend',
  'The annual OTE range for this position is $275,000 - $375,000 + equity.',
  'You will close deals of $50,000 - $200,000.',
  'We pay at least a living wage of $35 per hour to every contractor.',
  'Interns receive a weekly stipend of $1,200 and lunch.',
  'We reimburse up to $600 per year for your license.',
  '£450 per week childcare support.',
  'Up to $2,000 (post-tax) monthly rent subsidy for employees nearby',
  'You will have a budget of $40,000 a month.',
  'Pay: 25k-40k CNY·14薪',
  'Budget du projet : 120 000 €. Prime de cooptation de 1 000 €.',
  'Une enveloppe de 200 000 € par salon à gérer.',
  'We are growing from 10k to 50k users.',
  '€2,000 learning budget, $1,500 home-office stipend',
  'Une entreprise de 4000 salariés, 27 000 € de prime au total',
  'Poste basé à Gennevilliers (92), en 24/7',
  'A$150k package including super.',
  '£90k package, incl. bonus and car',
  '$200,000 total package inclusive of RSUs',
  'A package of £90k including bonus',
  '70k€ package comprenant le variable',
  'Package annuel de 80 000 €, dont 20 % de variable',
  'Total compensation of $250,000 (including equity)',
])('“%s” states none', (line) => {
  expect(payInAdvert(line)).toBeUndefined()
})
