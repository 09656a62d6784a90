import { beforeAll, describe, expect, test } from 'vitest'
import { listJobIdsToIndex, listJobsToIndex } from '@/db/jobs/jobs'
import { someCompany, someJob, someRecruiter } from '@/db/testing/makers'
import { yearly } from '@/rules/pay/pay'
import { technologySlug } from '@/rules/technologies/slugs'
import { fold } from '../rules/words'
import { countJobs, findAmong, searchJobs, zeroHelp } from './jobs'
import { facets, fromSearchParams } from './query'

const now = new Date('2026-11-10T09:00:00Z')
const search = (address: string) => searchJobs(fromSearchParams(new URLSearchParams(address)), now)

// The same numbers on every run.
let seed = 7
const dice = (sides: number) => {
  seed = (seed * 48_271) % 2_147_483_647
  return seed % sides
}
const pick = <const T extends readonly unknown[]>(list: T): T[number] => list[dice(list.length)]

const roles = ['back-end-developer', 'data-engineer', 'product-designer'] as const
const levels = ['junior', 'mid', 'senior', 'lead'] as const
const contracts = ['permanent', 'freelance'] as const
const technologies = ['Go', 'C++', '.NET', 'React', 'Abacus'] as const
const workplaces = ['onsite', 'hybrid', 'remote'] as const
const cities = [
  ['Lyon', 'FR'],
  ['Paris', 'FR'],
  ['Genève', 'CH'],
  ['Łódź', 'PL'],
] as const

beforeAll(async () => {
  const recruiter = await someRecruiter()
  const companies = [
    await someCompany('Halden'),
    await someCompany('Brück & Söhne'),
    await someCompany('Ormont'),
  ]
  for (let i = 0; i < 130; i++) {
    const [city, country] = pick(cities)
    await someJob({
      recruiter,
      companyId: pick(companies),
      contract: pick(contracts),
      technologies: technologies.slice(dice(4), 1 + dice(5)),
      title: `${pick(['Steady', 'Curious', 'Plain'])} hand`,
      role: pick(roles),
      seniority: pick(levels),
      workplace: pick(workplaces),
      city,
      country,
      payMin: 40_000,
      payMax: 40_000 + 1000 * dice(50),
      payCurrency: country === 'CH' ? 'CHF' : 'EUR',
      publishedAt: new Date(Date.UTC(2026, 9, 1 + dice(30))),
    })
  }
})

describe('a place', () => {
  test.each([
    ['place=LYON', ['fr:lyon']],
    ['place=lyón', ['fr:lyon']],
    ['place=Lyon, France', ['fr:lyon']],
    ['place=Lyon, Allemagne', ['Lyon, Allemagne']],
    ['place=geneve', ['ch:geneve']],
    ['place=lodz', ['pl:lodz']],
    ['place=france', ['fr']],
    ['place=Suisse', ['ch']],
    ['place=fr:paris', ['fr:paris']],
    ['place=télétravail', ['remote']],
    ['place=Atlantis', ['Atlantis']],
  ])('%s', async (address, place) => expect((await search(address)).query.place).toEqual(place))

  test('that nobody knows finds nothing, and stays to be dropped', async () => {
    const found = await search('place=Atlantis')
    expect(found.total).toBe(0)
    expect(found.facets.place).toContainEqual({ value: 'Atlantis', label: 'Atlantis', count: 0 })
  })

  test('has the name that its jobs give it', async () => {
    const labels = Object.fromEntries((await search('')).facets.place.map((one) => [one.value, one.label]))
    expect(labels).toMatchObject({ fr: 'France', 'pl:lodz': 'Łódź', 'ch:geneve': 'Genève', remote: 'Remote' })
  })

  test('a remote job is in its country and in remote', async () => {
    const { hits } = await search('place=remote')
    expect(hits.every((job) => job.workplace === 'remote')).toBe(true)
    expect((await search('place=fr&workplace=remote')).total).toBeGreaterThan(0)
  })
})

describe('facets', () => {
  test("a facet's counts ignore its own choice", async () => {
    const [open, chosen] = [await search('place=fr'), await search('place=fr&seniority=senior')]
    expect(chosen.facets.seniority).toEqual(open.facets.seniority)
    expect(chosen.facets.role).not.toEqual(open.facets.role)
  })

  test('a count is what its link finds', async () => {
    for (const facet of facets)
      for (const { value, count } of (await search('q=curious&pay=50000')).facets[facet])
        expect([value, (await search(`q=curious&pay=50000&${facet}=${value}`)).total]).toEqual([value, count])
  })

  test('what is chosen stays, at nought too', async () => {
    const found = (await search('q=curious&seniority=executive&tech=rust')).facets
    expect(found.seniority).toContainEqual({ value: 'executive', label: 'Executive', count: 0 })
    expect(found.tech).toContainEqual({ value: 'rust', label: 'Rust', count: 0 })
  })

  test('of all technologies: each says how many jobs are left with it, and what is chosen how many there are', async () => {
    const address = 'tech=go&tech=c-plus-plus&all=tech'
    const found = await search(address)
    const any = await search('tech=go&tech=c-plus-plus')
    expect(found.total).toBeGreaterThan(0)
    expect(found.total).toBeLessThan(any.total)
    for (const { value, count } of found.facets.tech)
      expect([value, (await search(`${address}&tech=${value}`)).total]).toEqual([value, count])
    for (const { value, count } of found.facets.seniority)
      expect([value, (await search(`${address}&seniority=${value}`)).total]).toEqual([value, count])
  })

  test('have the names that people use', async () => {
    const found = (await search('')).facets
    const labels = (facet: 'tech' | 'company') => found[facet].map(({ label }) => label).sort()
    expect(labels('tech')).toEqual(['.NET', 'C++', 'Go', 'React'])
    expect(labels('company')).toEqual(['Brück & Söhne', 'Halden', 'Ormont'])
  })
})

describe('all of several technologies', () => {
  const [all, any] = ['tech=go&tech=react&all=tech', 'tech=go&tech=react']

  test('finds some of what any of them finds, on pages that hold as many as are counted', async () => {
    const anyIds = await idsOf(any)
    const ids = await idsOf(all)
    expect(ids.length).toBe((await search(all)).total)
    expect(ids.every((id) => anyIds.includes(id))).toBe(true)
    expect(await idsOf('tech=react&all=tech')).toEqual(await idsOf('tech=react'))
  })

  test('that no job has: the ways out are any of them, and all but one', async () => {
    const found = await search(`${all}&tech=cobol`)
    const help = await zeroHelp(found.query, now)
    expect(found.total).toBe(0)
    expect(help).toContainEqual({ filter: 'all', count: (await search(`${any}&tech=cobol`)).total })
    expect(help).toContainEqual({ filter: 'tech', value: 'cobol', count: (await search(all)).total })
    expect(help).not.toContainEqual(expect.objectContaining({ value: 'go' }))
    expect(found.partial).toMatchObject({ filter: 'tech', value: 'cobol', total: (await search(all)).total })
    expect(found.partial?.query).toMatchObject({ tech: ['go', 'react'], all: 'tech' })
  })
})

async function idsOf(address: string) {
  const ids: number[] = []
  for (let after: string | undefined = ''; after !== undefined; ) {
    const page = await search(`${address}&after=${after}`)
    ids.push(...page.hits.map((job) => job.id))
    after = page.next
  }
  return ids
}

describe('paging', () => {
  test.each(['', 'sort=pay', 'q=hand', 'q=hand&sort=newest', 'q=steady&place=fr&sort=pay'])(
    'gives every job once: %s',
    async (address) => {
      const ids: number[] = []
      const total = (await search(address)).total
      for (let after: string | undefined = ''; after !== undefined; ) {
        const page = await search(`${address}&after=${after}`)
        expect(page.total).toBe(total)
        ids.push(...page.hits.map((job) => job.id))
        after = page.next
      }
      expect(ids).toHaveLength(total)
      expect(new Set(ids).size).toBe(total)
    },
  )

  test.each(['nonsense', 'bmV3ZXN0', '%00', 'bmV3ZXN0IE5hTiAx'])(
    'starts at the front after %s',
    async (after) => expect((await search(`after=${after}`)).hits).toEqual((await search('')).hits),
  )

  test('newest and best paid first, other currencies last', async () => {
    const newest = (await search('')).hits.map((job) => job.publishedAt?.getTime() ?? 0)
    expect(newest).toEqual([...newest].sort((a, b) => b - a))
    const paid = (await search('sort=pay')).hits.map((job) => job.payMax ?? 0)
    expect(paid).toEqual([...paid].sort((a, b) => b - a))
    expect((await search('sort=pay&place=ch')).hits).toHaveLength(20)
  })
})

test('any choice of filters finds what a walk through the record finds', async () => {
  const record = await listJobsToIndex(await listJobIdsToIndex(0, 1000))
  for (let round = 0; round < 200; round++) {
    const some = <const T extends readonly string[]>(list: T): T[number][] =>
      dice(2) ? [pick(list), pick(list)].slice(dice(2)) : []
    const [role, seniority, workplace] = [some(roles), some(levels), some(workplaces)]
    const all = dice(2) ? ['tech'] : []
    const [tech, contract] = [some(['go', 'c-plus-plus', 'dotnet']), some(contracts)]
    const company = some(['halden', 'bruck-sohne', 'nobody'])
    const since = dice(2) ? 14 : undefined
    const place = some(['Lyon', 'geneve', 'fr', 'remote', 'Atlantis'])
    const pay = dice(2) ? 40_000 + 1000 * dice(50) : 0
    const q = pick(['', 'steady', 'curious hand', 'plain steady'])

    const placeOf = (job: (typeof record)[number]) => [
      fold(job.city),
      job.country.toLowerCase(),
      ...(job.workplace === 'remote' ? ['remote'] : []),
    ]
    const slugsOf = (job: (typeof record)[number]) => job.technologies.map(technologySlug)
    const expected = record.filter(
      (job) =>
        (role.length === 0 || role.some((one) => one === job.role)) &&
        (seniority.length === 0 || seniority.some((one) => one === job.seniority)) &&
        (tech.length === 0 ||
          (all.length > 0
            ? tech.every((one) => slugsOf(job).some((slug) => slug === one))
            : tech.some((one) => slugsOf(job).some((slug) => slug === one)))) &&
        (contract.length === 0 || contract.some((one) => one === job.contract)) &&
        (company.length === 0 || company.some((one) => one === job.companySlug)) &&
        (!since || Number(job.publishedAt) >= now.getTime() - since * 86_400_000) &&
        (workplace.length === 0 || workplace.some((one) => one === job.workplace)) &&
        (place.length === 0 || place.some((one) => placeOf(job).includes(fold(one)))) &&
        (!pay || (job.payCurrency === 'EUR' && yearly(job.payMax ?? 0, job.payPeriod) >= pay)) &&
        q.split(' ').every((word) => fold(job.title).includes(word)),
    )
    const params = new URLSearchParams({ q, pay: String(pay), since: String(since) })
    for (const [name, values] of Object.entries({
      role,
      seniority,
      tech,
      all,
      contract,
      workplace,
      place,
      company,
    }))
      for (const value of values) params.append(name, value)
    const query = fromSearchParams(params)
    expect([params.toString(), await countJobs(query, now)]).toEqual([params.toString(), expected.length])
    expect((await searchJobs(query, now)).total).toBe(expected.length)
    const ids = record.map(({ id }) => id)
    const [among = []] = await findAmong([query], ids, now)
    expect(among).toEqual(expected.map(({ id }) => id).sort((a, b) => b - a))
  }
})
