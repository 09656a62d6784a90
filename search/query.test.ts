import { describe, expect, test } from 'vitest'
import { fromSearchParams, jobQuery, sortedBy, toSearchParams, withFilter, withoutFilter } from './query'

const read = (address: string) => fromSearchParams(new URLSearchParams(address))
const write = (address: string) => decodeURIComponent(toSearchParams(read(address)).toString())

test('an empty address is the whole board, newest first', () => {
  expect(jobQuery.parse({})).toEqual({
    q: '',
    role: [],
    seniority: [],
    tech: [],
    contract: [],
    workplace: [],
    place: [],
    company: [],
    language: [],
    all: undefined,
    pay: undefined,
    currency: 'EUR',
    paid: undefined,
    since: undefined,
    near: undefined,
    radius: 25,
    sort: 'newest',
    after: undefined,
  })
})

test('one value and several are read alike', () => {
  expect(jobQuery.parse({ seniority: 'senior' }).seniority).toEqual(['senior'])
  expect(jobQuery.parse({ seniority: ['lead', 'senior', 'lead'] }).seniority).toEqual(['senior', 'lead'])
})

describe('an address has one canonical form', () => {
  test.each([
    ['place=fr:lyon&q=kafka&role=data-engineer', 'q=kafka&role=data-engineer&place=fr:lyon'],
    ['seniority=lead&seniority=senior', 'seniority=senior&seniority=lead'],
    ['q=kafka&sort=relevance', 'q=kafka'],
    ['q=kafka&sort=newest', 'q=kafka&sort=newest'],
    ['sort=newest', ''],
    ['sort=relevance', ''],
    ['sort=pay&pay=45k', 'pay=45000&sort=pay'],
    ['pay=45 000', 'pay=45000'],
    ['q=++++', ''],
    ['tech=rust&tech=c-plus-plus&tech=c-plus-plus', 'tech=c-plus-plus&tech=rust'],
    ['all=tech&tech=rust&tech=go', 'tech=go&tech=rust&all=tech'],
    ['tech=go&all=tech', 'tech=go'],
    ['tech=go&tech=rust&all=role', 'tech=go&tech=rust'],
    ['company=zeta&contract=freelance&company=acme', 'contract=freelance&company=acme&company=zeta'],
    ['pay=60000&pay=GBP', 'pay=60000&pay=GBP'],
    ['pay=60000&pay=EUR', 'pay=60000'],
    ['sort=pay&pay=&pay=GBP', 'pay=&pay=GBP&sort=pay'],
    ['since=7&paid=GBP&pay=1000', 'pay=1000&paid=GBP&since=7'],
    ['paid=XYZ', ''],
    ['since=7&pay=1000', 'pay=1000&since=7'],
    ['radius=25&near=fr:lyon', 'near=fr:lyon'],
    ['radius=50&near=fr:lyon&since=1', 'since=1&near=fr:lyon&radius=50'],
    ['near=fr:lyon&radius=5000', 'near=fr:lyon&radius=200'],
    ['near=fr:lyon&radius=far', 'near=fr:lyon'],
  ])('%s', (address, canonical) => expect(write(address)).toBe(canonical))
})

describe('what is unknown or malformed is ignored', () => {
  test.each([
    'role=astronaut',
    'seniority=SENIOR',
    'workplace=',
    'pay=much',
    'pay=-1',
    'pay=0',
    'pay=&pay=GBP',
    'pay=much&pay=GBP',
    'since=2',
    'since=week',
    'radius=50',
    'near=',
    'tech=abacus',
    'tech=C%2B%2B',
    'contract=forever',
    'all=tech',
    'all=everything',
    'company=No%20Slug',
    'sort=worst',
    'page=2',
    'after=',
    'place=%20',
    '__proto__=1',
    'constructor=1',
  ])('%s', (address) => expect(write(address)).toBe(''))

  test('even what no browser would send', () => {
    const odd: unknown = { q: 7, role: { a: 1 }, place: [null], seniority: undefined, pay: ['1', {}] }
    expect(toSearchParams(jobQuery.parse(odd)).toString()).toBe('')
  })

  test('and what is too long is cut', () => {
    expect(read(`q=${'é'.repeat(10_000)}`).q).toHaveLength(200)
    expect(read(`q=a%00b%0A%09c`).q).toBe('a b c')
  })
})

describe('a link', () => {
  const query = read('q=kafka&seniority=senior&place=fr&after=xyz')
  const address = (changed: typeof query) => toSearchParams(changed).toString()

  test('adds a value and starts again at the first page', () =>
    expect(address(withFilter(query, 'seniority', 'lead'))).toBe(
      'q=kafka&seniority=senior&seniority=lead&place=fr',
    ))
  test('adds no value twice', () =>
    expect(address(withFilter(query, 'seniority', 'senior'))).toBe('q=kafka&seniority=senior&place=fr'))
  test('drops one value', () =>
    expect(address(withoutFilter(query, 'seniority', 'senior'))).toBe('q=kafka&place=fr'))
  test('drops the wish for all, and with the last but one what it was for', () => {
    const all = read('tech=go&tech=rust&all=tech&after=xyz')
    expect(address(withoutFilter(all, 'all'))).toBe('tech=go&tech=rust')
    expect(address(withoutFilter(all, 'tech', 'go'))).toBe('tech=rust')
  })
  test('drops a filter', () =>
    expect(address(withoutFilter(query, 'place'))).toBe('q=kafka&seniority=senior'))
  test('drops the words, and with them the order by relevance', () =>
    expect(withoutFilter(query, 'q')).toMatchObject({ q: '', sort: 'newest' }))
  test('changes the order', () =>
    expect(address(sortedBy(query, 'pay'))).toBe('q=kafka&seniority=senior&place=fr&sort=pay'))
})
