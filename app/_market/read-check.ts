import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { lastJobChange } from '@/db/jobs/changes'
import { listJobCards } from '@/db/jobs/jobs'
import { type DaysOpen, findDaysOpen } from '@/db/live/days-open'
import { findPayOf } from '@/db/live/pay-levels'
import { poolEstimate } from '@/db/pool/estimate'
import { budgetWords, nearSeniorities } from '@/rules/briefs/market'
import { payWords, placeWords } from '@/rules/jobs/in-words'
import { asksOfMarket } from '@/rules/pages/reading-pages'
import { amount } from '@/rules/pay/amount'
import type { MiddleHalf } from '@/rules/pay/scale'
import { countryKey } from '@/rules/places/keys'
import { findRole } from '@/rules/roles/roles'
import {
  type Currency,
  contracts,
  countries,
  currencies,
  keysOf,
  seniorities,
  word,
} from '@/rules/vocabulary'
import { countJobs, findMaking, listNewestIds, newestRead } from '@/search/jobs'
import { jobQuery, searchPath } from '@/search/query'
import { type AskedTechnologies, askedTechnologies, type Counted } from './asked-technologies'
import { type WiderPool, widerPools } from './wider-pools'

const soFar = z.object({
  role: z.string().optional().catch(undefined),
  seniority: z.enum(keysOf(seniorities)).optional().catch(undefined),
  contract: z.enum(keysOf(contracts)).optional().catch(undefined),
  country: z.enum(keysOf(countries)).optional().catch(undefined),
  payMin: amount('Pay from').catch(undefined),
  payMax: amount('Pay to').catch(undefined),
  payCurrency: z.enum(keysOf(currencies)).catch('EUR'),
  technologies: z.string().max(2000).catch(''),
})

type Newest = { slug: string; title: string; language: string; about: string }

/** The comparable open jobs: how many, what they pay from five on, and how the budget stands among them. */
export type MarketCheck = {
  at: string
  compared: string
  open: Counted
  pay?: { half: MiddleHalf; currency: Currency; counted: Counted; budget?: string }
  newest: Newest[]
  /** Of the jobs that state yearly pay in the currency of the budget, those that go higher than it. */
  payMore?: Counted & { of: number }
  daysOpen?: DaysOpen
  /** How many of the comparable jobs ask for what is a must here; undefined where we know none of it. */
  technologies?: AskedTechnologies
  /** What would widen the pool most, with what it says of people then; at most two. */
  wider: WiderPool[]
  /** While the search is being made ready, so many of the newest jobs are all that was counted. */
  newestOnly?: number
  /** The same on a page of its own. */
  page: string
  /** About how many people who look for such work let recruiters find them, in whole fives; undefined below five. */
  people?: number
}

// So many jobs of a role, near one level in one country, stand nowhere; of more, the newest are counted.
const mostPaid = 2000

/** The market for what a form asks so far; undefined until it names a role. */
export async function readMarketCheck(
  form: Record<string, unknown>,
  now = new Date(),
): Promise<MarketCheck | undefined> {
  const { payMin: min, payMax: max, payCurrency: currency, ...asked } = soFar.parse(form)
  const role = findRole(asked.role ?? '')
  if (!role) return undefined
  const levels = asked.seniority ? nearSeniorities[asked.seniority] : []
  const query = jobQuery.parse({
    role: role.slug,
    seniority: levels,
    contract: asked.contract,
    place: asked.country && countryKey(asked.country),
  })
  const paid = { ...query, paid: currency }
  const [n, paidIds, newestIds] = await Promise.all([
    countJobs(query, now),
    listNewestIds(paid, mostPaid, now),
    listNewestIds(query, 3, now),
  ])
  const top = max ?? min
  const estimated = { role: role.slug, seniority: asked.seniority, country: asked.country }
  const more = top ? { ...paid, pay: top + 1, currency } : undefined
  const [half, newest, people, payMore, technologies, daysOpen] = await Promise.all([
    findPayOf(paidIds),
    listJobCards(newestIds, now),
    poolEstimate(estimated, now),
    more && countJobs(more, now),
    askedTechnologies(query, asked.technologies, now),
    findDaysOpen(
      { role: role.slug, seniorities: levels, contract: asked.contract, country: asked.country },
      now,
    ),
  ])
  return {
    at: now.toISOString(),
    compared: [
      role.name,
      ...levels.map((level) => seniorities[level]),
      word(contracts, asked.contract),
      word(countries, asked.country),
    ]
      .filter(Boolean)
      .join(', '),
    open: { n, path: searchPath(query) },
    pay: half && {
      half,
      currency,
      counted: { n: half.count, path: searchPath(paid) },
      budget: budgetWords({ min, max, currency }, half),
    },
    people,
    payMore: more && half && { n: payMore ?? 0, of: paidIds.length, path: searchPath(more) },
    daysOpen,
    technologies,
    newestOnly: (await findMaking()) && newestRead,
    wider: await widerPools(estimated, people ?? 0, now),
    page: `/briefs/market?${sharedParams({ ...asked, role: role.slug, payMin: min, payMax: max, payCurrency: currency })}`,
    newest: newest.map((job) => ({
      slug: job.slug,
      title: job.title,
      language: job.language,
      about: [job.company, placeWords(job), payWords(job)].join(', '),
    })),
  }
}

/** The same as it was counted for anybody within half a minute, since which no job has changed. */
export async function readKeptCheck(form: Record<string, unknown>): Promise<MarketCheck | undefined> {
  const key = JSON.stringify([await lastJobChange(), ...asksOfMarket.map((name) => form[name] ?? '')])
  const before = kept.get(key)
  if (before) return before
  const check = await readMarketCheck(form)
  if (check) kept.set(key, check)
  return check
}

const kept = new LRUCache<string, MarketCheck>({ max: 500, ttl: 30_000 })

function sharedParams(asked: Record<string, string | number | undefined>) {
  return new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])),
  ).toString()
}
