import { expect, test } from 'vitest'
import { payInAdvert } from './in-advert'

test.each([
  ['The base salary range for this position is $150,000 - $180,000 plus equity.', 150_000, 180_000, 'year'],
  ['CA, NY and WA states: $171,500 - $250,000 (USD)', 171_500, 250_000, 'year'],
  ['Rémunération : 12,04 € brut par heure', 12.04, 12.04, 'hour'],
  ['The hourly rate for this position ranges from $50.00 - $63.00 per hour', 50, 63, 'hour'],
  ['Salaire : 38-45 k€ brut annuel selon profil', 38_000, 45_000, 'year'],
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
  'Une entreprise de 4000 salariés, 27 000 € de prime au total',
  'Poste basé à Gennevilliers (92), en 24/7',
])('“%s” states none', (line) => {
  expect(payInAdvert(line)).toBeUndefined()
})
