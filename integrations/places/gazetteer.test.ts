import { expect, test } from 'vitest'
import { type CityRow, gazetteerOf } from './gazetteer'

const row = (
  name: string,
  country: string,
  adminCode: string,
  population: number,
  [latitude, longitude]: [number, number],
  featureCode = 'PPL',
): CityRow => ({
  name,
  country,
  adminCode,
  population,
  featureCode,
  loc: { coordinates: [longitude, latitude] },
})

const gazetteer = gazetteerOf([
  row('Portland', 'US', 'ME', 66_000, [43.66, -70.26]),
  row('Portland', 'US', 'OR', 630_000, [45.52, -122.68]),
  row('Springfield', 'US', 'MO', 166_000, [37.22, -93.3]),
  row('Springfield', 'US', 'MA', 154_000, [42.1, -72.59]),
  row('Saint-Étienne', 'FR', '84', 176_000, [45.43, 4.39]),
  row('Brussels', 'BE', 'BRU', 1_000_000, [50.85, 4.35]),
  row('Soho', 'GB', 'ENG', 300_000, [51.51, -0.13], 'PPLX'),
  row('Saint-Pierre', 'FR', '93', 8800, [43.29, 5.41], 'PPLX'),
  row('Saint-Pierre', 'IT', '19', 2800, [45.71, 7.23]),
  row('Saint-Pierre', 'RE', 'RE', 76_000, [-21.34, 55.48]),
  row('Soho', 'HK', 'HCW', 40_000, [22.28, 114.15]),
])

test('a city is found by any writing of its name, with its coordinates the right way round', () => {
  expect(gazetteer.find('ST ETIENNE')).toEqual({
    name: 'Saint-Étienne',
    country: 'FR',
    region: '84',
    population: 176_000,
    latitude: 45.43,
    longitude: 4.39,
  })
  expect(gazetteer.find('Bruxelles')?.name).toBe('Brussels')
})

test('a namesake is chosen by country, by region, by twice the people, or not at all', () => {
  expect(gazetteer.find('Portland')?.region).toBe('OR')
  expect(gazetteer.find('Portland', 'US', 'ME')?.region).toBe('ME')
  expect(gazetteer.find('Portland', 'GB')).toBeUndefined()
  expect(gazetteer.find('Springfield')).toBeUndefined()
  expect(gazetteer.has('Springfield')).toBe(true)
  expect(gazetteer.has('Shelbyville')).toBe(false)
})

test('a quarter answers only where no city has the name', () => {
  expect(gazetteer.find('Soho')?.country).toBe('HK')
  expect(gazetteer.find('Soho', 'GB')?.country).toBe('GB')
})

test('a name that several towns have is no quarter: “Saint-Pierre, France” is not in Marseille', () => {
  expect(gazetteer.find('Saint-Pierre', 'FR')).toBeUndefined()
  expect(gazetteer.find('Saint-Pierre', 'FR', '93')?.region).toBe('93')
  expect(gazetteer.find('Saint-Pierre', 'RE')?.region).toBe('RE')
})
