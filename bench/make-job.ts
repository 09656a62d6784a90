import { type Chance, chanceOf } from '../db/demo/chance'
import { idsPerMs } from '../db/ids'
import type { t } from '../db/store'
import { keysOf, seniorities } from '../rules/vocabulary'
import { slugify } from '../rules/words'
import { currencyOf, type Market } from './market'

export type NewJob = typeof t.jobs.$inferInsert

const minute = 60_000
const day = 1440 * minute
const modifiers = ['', '', '', 'Senior ', 'Junior ', 'Lead ', 'Principal ']

/** An invented job, the same for the same number; jobs with higher numbers are newer, over 60 days before `now`. */
export function makeJob(market: Market, number: number, of: number, recruiterId: string, now: Date): NewJob {
  const chance = chanceOf(`job ${number}`)
  const role = market.roles[skewed(chance, market.roles.length)] ?? fail()
  const like = role.jobs[chance.below(role.jobs.length)] ?? fail()
  const place = market.cities[skewed(chance, market.cities.length)] ?? fail()
  const company = skewed(chance, market.companies.length)
  const publishedAt = new Date(now.getTime() - Math.floor(((of - number) / of) * 60 * day) - minute)
  const id = publishedAt.getTime() * idsPerMs + (number % idsPerMs)
  const title = titleOf(market, like.title, chance)
  const yearly = 1000 * (30 + chance.below(70))
  return {
    id,
    slug: `${slugify(title)}-${number}`,
    reference: `B-${number}`,
    companyId: String(company),
    recruiterId,
    imported: true,
    title,
    role: role.role,
    seniority: chance.next() < 0.15 ? null : (keysOf(seniorities)[1 + skewed(chance, 7)] ?? null),
    contract:
      chance.next() < 0.8 ? 'permanent' : chance.one(['fixed_term', 'freelance', 'internship'] as const),
    workplace: chance.next() < 0.2 ? null : chance.one(['onsite', 'hybrid', 'hybrid', 'remote'] as const),
    ...place,
    ...(chance.next() < 0.4
      ? {
          payMin: yearly,
          payMax: yearly + 8000,
          payYearlyMax: yearly + 8000,
          payCurrency: currencyOf[place.country] ?? 'EUR',
        }
      : {}),
    language: like.lang,
    summary: like.summary,
    work: like.work,
    duties: chance.some(role.duties, 4),
    needs: chance.some(role.needs, 4),
    nice: [`Interest in ${rareWords(chance)}`],
    technologies: like.technologies,
    createdAt: publishedAt,
    updatedAt: publishedAt,
    publishedAt,
    validUntil: chance.next() < 0.5 ? new Date(now.getTime() + (1 + chance.below(90)) * day) : null,
  }
}

function titleOf({ specialities }: Market, like: string, chance: Chance) {
  const [plain = like] = like.split(',')
  const title = chance.one(['', '', ...modifiers]) + plain
  return chance.next() < 0.5 ? title : `${title}, ${specialities[skewed(chance, specialities.length)]}`
}

/** A number below `count`, the low ones more often: as cities, companies and words are. */
function skewed(chance: Chance, count: number) {
  return Math.floor(count * chance.next() ** 3)
}

const letters = [...'bcdfghklmnprstvz']
const vowels = [...'aeiou']

/** Two invented words out of 320,000, so that the index has rare ones. */
function rareWords(chance: Chance) {
  const word = () =>
    Array.from({ length: 3 }, () => `${letters[chance.below(16)]}${vowels[chance.below(5)]}`).join('')
  return `${word()} ${word()}`
}

function fail(): never {
  throw new Error('the market is empty')
}
