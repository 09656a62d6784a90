import { describe, expect, test } from 'vitest'
import { axisName } from '@/rules/pay/axis'
import { roles } from '@/rules/roles/roles'
import { growthFacts, payFacts, sourcesOf } from './guide/pay-facts'
import { statisticWords } from './guide/salary-words'
import { readGuide, readGuides } from './guides'
import { dataSetOf, outlookStatistics, payStatistics } from './statistics/statistics'

const guides = readGuides()
const figures = [...payStatistics.values()]

test('“each figure with its source”, which the list of guides promises, is true of all 60', () => {
  expect(guides.map(({ slug }) => slug).sort()).toEqual(roles.map(({ slug }) => slug).sort())
  for (const guide of guides) {
    const sources = new Map(sourcesOf(guide).map((source) => [source.id, source]))
    const facts = [...payFacts(guide), ...growthFacts(guide), ...guide.education]
    expect(payFacts(guide).length, guide.slug).toBeGreaterThan(0)
    for (const { source } of facts) expect(sources.get(source)?.name, guide.slug).toBeTruthy()
    for (const { figure } of guide.publishedPay) {
      const found = payStatistics.get(figure)
      expect(found && sources.get(found.dataSet), figure).toMatchObject({
        url: expect.stringMatching(/^https:/),
        licence: expect.any(String),
      })
    }
  }
})

test.each(guides)('pay of $slug has at most four published sources, and no figure twice', (guide) => {
  const ids = guide.publishedPay.map(({ figure }) => figure)
  expect(new Set(ids).size).toBe(ids.length)
  const published = new Set(ids.map((id) => payStatistics.get(id)?.dataSet))
  const own = new Set(guide.salaries.map(({ source }) => source))
  expect(published.size).toBeLessThanOrEqual(4)
  // Back end alone was written from six sources on its pay; they are its own.
  if (guide.slug !== 'back-end-developer') expect(published.size + own.size).toBeLessThanOrEqual(4)
})

test.each(guides)('$slug shows a loose figure only where its country has no nearer one', (guide) => {
  const named = guide.publishedPay.map(({ figure, fit }) => ({
    fit,
    country: payStatistics.get(figure)?.country,
  }))
  for (const { country } of named.filter(({ fit }) => fit === 'loose'))
    expect(named.filter((other) => other.country === country && other.fit !== 'loose')).toEqual([])
})

test('France comes first wherever there is a French figure', () => {
  for (const guide of guides) {
    const countries = payFacts(guide).map(({ country }) => country)
    if (countries.includes('FR')) expect(countries[0], guide.slug).toBe('FR')
  }
})

test('net, monthly, converted, self-reported and second-hand figures share no axis with gross yearly pay', () => {
  const axes = new Set(guides.flatMap(payFacts).map(axisName))
  for (const fact of guides.flatMap(payFacts)) {
    const { publisher } = fact.statistic ? dataSetOf({ id: '', dataSet: fact.source }) : { publisher: 'own' }
    const [, gross, period, standing] = axisName(fact).split(' ')
    if (publisher === 'Dares') expect([gross, period]).toEqual(['net', 'month'])
    if (publisher === 'aijobs.net') expect(standing).toBe('self-reported')
    if (publisher === 'Stack Overflow')
      expect(standing).toBe(fact.currency === 'USD' ? 'self-reported' : 'converted')
    if (fact.source.startsWith('ons-ashe-2025')) expect(standing).toBe('second-hand')
  }
  expect([...axes].filter((axis) => axis.endsWith('gross year published')).sort()).toEqual([
    'EUR gross year published',
    'GBP gross year published',
    'USD gross year published',
  ])
})

test('the residual group 15-1299 and means of medians stand nowhere', () => {
  expect(figures.filter(({ code }) => code.includes('15-1299') || code.includes('+'))).toEqual([])
  const amounts = figures.flatMap(({ dataSet, rows }) =>
    dataSet.startsWith('dares') ? rows.map(({ p50 }) => p50) : [],
  )
  for (const meanOfTwo of [2974, 2842, 2592]) expect(amounts).not.toContain(meanOfTwo)
})

test('each statistic is of the newest edition that has its group', () => {
  const in2025 = ['1136', '1137', '2133', '2134', '2135', '2136', '2137', '2431', '2432', '2440']
  const alsoIn2025 = ['2142', '3131', '3544', '3552', '3554', '3556', '3571', '4143']
  for (const { dataSet, code } of figures) {
    if (dataSet === 'ons-ashe-2024') expect([...in2025, ...alsoIn2025]).not.toContain(code.split(' ')[1])
    if (dataSet.startsWith('bls-oews')) expect(dataSet).toBe('bls-oews-2025')
    if (dataSet.startsWith('stack-overflow')) expect(dataSet).toBe('stack-overflow-2025')
    // Of these groups the edition of 2026 has a median; of the others it has none.
    if (dataSet === 'dares-2019') expect(code).toMatch(/^FAP-2009 (M2Z9[012]|R3Z82|R4Z91)$/)
  }
})

test('every published figure stands in some guide', () => {
  const shown = new Set(guides.flatMap(({ publishedPay }) => publishedPay.map(({ figure }) => figure)))
  expect([...payStatistics.keys()].filter((id) => !shown.has(id))).toEqual([])
})

describe('cells read in the tables by hand', () => {
  test.each([
    [
      'bls-oews-2025/15-1252',
      0,
      1_687_890,
      { p10: 82460, p25: 105210, p50: 135980, p75: 171980, p90: 214670 },
    ],
    ['bls-oews-2025/15-1244', 0, 314_340, { p10: 62640, p25: 78010, p50: 99130, p75: 126640, p90: 155050 }],
    ['bls-oews-2025/15-1212', 0, 190_650, { p10: 75090, p50: 129180, p90: 199850 }],
    ['bls-oews-2025/11-2022', 0, 637_080, { p25: 100360, p50: 148270, p75: 207340 }],
    ['bls-oews-2025/41-9031', 0, 51_790, { p10: 73870, p50: 124900, p90: 195270 }],
    ['bls-oews-2025/15-1255', 0, 113_330, { p25: 73290, p50: 104000, p75: 158820 }],
    ['ons-ashe-2025/2134', 0, 343_000, { p10: 32835, p25: 42289, p50: 56914, p75: 75794, p90: 102860 }],
    ['ons-ashe-2025/3544', 0, null, { p25: 30835, p50: 38572, p75: 47045 }],
    ['ons-ashe-2025/2135', 0, null, { p25: 42761, p50: 54647, p75: 71808 }],
    ['ons-ashe-2025/3131', 0, null, { p50: 35259 }],
    ['ons-ashe-2025-all/1137', 0, 60_000, { p10: 45818, p25: 66223, p50: 90081, p75: 116436 }],
    ['ons-ashe-2025-all/2137', 0, 38_000, { p10: 32961, p25: 39410, p50: 48294, p75: 65107 }],
    ['ons-ashe-2024/3133', 0, 31_000, { p10: 26057, p25: 29160, p50: 34611, p75: 41027 }],
    ['ons-ashe-2024/2141', 0, 12_000, { p25: 31315, p50: 43821 }],
    ['dares-2026/m2x91', 0, 214_400, { p50: 3600 }],
    ['dares-2026/m2x93', 0, 216_300, { p50: 3200 }],
    ['dares-2026/l5x92', 0, 207_400, { p50: 3093 }],
    ['dares-2026/u1x82c', 0, 132_600, { p50: 2200 }],
    ['dares-2019/m2z90', 0, null, { p50: 3100 }],
    ['dares-2019/m2z91', 0, null, { p50: 2825 }],
    ['dares-2019/r4z91', 0, null, { p50: 3408 }],
    ['stack-overflow-2025/fr-developer-back-end', 0, 149, { p50: 62000 }],
    ['stack-overflow-2025/fr-developer-full-stack', 0, 282, { p50: 50000 }],
    ['stack-overflow-2025/fr-devops-engineer-or-professional', 0, 40, { p50: 60000 }],
    ['stack-overflow-2025/gb-devops-engineer-or-professional', 0, 29, { p50: 78000 }],
    ['aijobs-2025/fr-data-analyst', 0, 21, { p25: 50000, p50: 55000, p75: 75000 }],
    ['aijobs-2025/us-data-engineer', 2, 1764, { p25: 123000, p50: 161700, p75: 205500 }],
    ['aijobs-2025/us-mlops-engineer', 1, 78, { p25: 145000, p50: 180000, p75: 224000 }],
    ['aijobs-2025/gb-machine-learning-engineer', 0, 23, { p25: 47487, p50: 55000, p75: 84850 }],
  ])('%s, row %i', (id, row, n, cells) => {
    expect(payStatistics.get(id)?.rows[row]).toMatchObject({ n, ...cells })
  })

  test.each([
    ['15-1252', 15.8],
    ['15-2051', 33.5],
    ['15-1244', -4.2],
    ['15-1242', -0.7],
    ['13-1161', 6.7],
  ])('the outlook of %s', (code, percent) => {
    expect(outlookStatistics.get(`bls-projections-2024/${code}`)).toMatchObject({
      percent,
      from: 2024,
      to: 2034,
    })
  })
})

test('a converted median says what its survey prints', () => {
  expect(payStatistics.get('stack-overflow-2025/fr-developer-back-end')?.printed).toEqual({
    currency: 'USD',
    amount: 71929,
  })
})

test('a statistic is told in a sentence, by its period', () => {
  const [dares] = payFacts(readGuide('it-project-manager'))
  expect(dares && statisticWords(dares)).toBe(
    'The middle one earns €3,600 a month: half earn more, half less.',
  )
  const bls = payFacts(readGuide('system-administrator')).find(({ source }) => source === 'bls-oews-2025')
  expect(bls && statisticWords(bls)).toBe(
    'Half of them earn between $78,010 and $126,640; the middle one earns $99,130.',
  )
})
