import { expect, test } from 'vitest'
import { payFacts } from '@/content/guide/pay-facts'
import { readGuide } from '@/content/guides'
import { salaryPath, salaryQuery } from './salary-query'
import { sourcedPay, waitingSources } from './sourced-pay'

const guide = readGuide('back-end-developer')
const ask = (address: Record<string, string>) => salaryQuery.parse(address)
const found = (address: Record<string, string>) =>
  sourcedPay(guide, ask(address)).map(({ source, min, max }) => `${source} ${min}–${max}`)

test('two years in France are in the second band of the source that counts years', () => {
  expect(found({ country: 'fr', years: '2' })).toEqual([
    'salary-sheet 47000–59000',
    'stack-overflow-2025 62000–62000',
  ])
})

test('sources that disagree on a level stand side by side', () => {
  expect(found({ country: 'FR', level: 'junior' })).toEqual([
    'bluecoders 35000–48000',
    'avisto 30000–35000',
    'stack-overflow-2025 62000–62000',
  ])
})

test('without years and level every figure of the country is there', () => {
  expect(found({ country: 'FR' })).toHaveLength(10)
  expect(found({})).toHaveLength(payFacts(guide).length)
  expect(found({ country: 'PL' })).toEqual([])
})

test('figures over all experience stay beside a band', () => {
  expect(found({ country: 'US', years: '20' })).toEqual([
    'indeed 160000–160000',
    'glassdoor 97000–97000',
    'bls 132900–132900',
    'glassdoor 126000–126000',
    'glassdoor 187000–187000',
    'bls-oews-2025 105210–171980',
  ])
})

test('sources that wait for more are named', () => {
  expect(waitingSources(guide, ask({ country: 'FR', years: '2' }))).toEqual([
    { words: 'your level', names: ['Bluecoders', 'AViSTO'] },
  ])
  expect(waitingSources(guide, ask({ country: 'FR' }))).toEqual([])
})

test('what an address says wrongly is left out of it', () => {
  const query = ask({ role: 'astronaut', years: '-4', level: 'guru', country: 'ZZ' })
  expect(salaryPath(query)).toBe('/salaries')
  expect(salaryPath(ask({ role: 'cto', years: '2,5', country: 'fr' }))).toBe(
    '/salaries?role=cto&years=2.5&country=FR',
  )
})
