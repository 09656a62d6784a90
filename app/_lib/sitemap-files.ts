import { exercises } from '@/content/practice/exercises'
import { listCompanyAddresses, listCompanyStarts } from '@/db/companies'
import { listGuides } from '@/db/guides/guides'
import { type AddressRange, walkAddresses } from '@/db/jobs/addresses'
import { siteAddress } from '@/db/site/address'
import type { SitemapEntry } from '@/integrations/feeds/sitemaps'
import { leastOfMarket, marketPaths } from '@/rules/jobs/markets'
import { pairSlug, rolePairs } from '@/rules/roles/pairs'
import { listMarkets } from '@/search/jobs'

/** So many addresses may stand in one file, by the rules of sitemaps.org. */
export const mostAddresses = 50_000

const fixed = [
  '/',
  '/jobs',
  '/guides',
  '/salaries',
  '/companies',
  '/practice',
  '/briefs/new',
  '/editorial',
  '/method',
  '/contact',
  '/legal',
  '/privacy',
  '/terms',
  '/accessibility',
  '/cookies',
]

/** The file that lists the jobs of a range of ids. */
export const jobsFile = ({ first, last }: AddressRange) =>
  `jobs-${first.toString(36)}-${last.toString(36)}.xml`

const fixedFiles = ['pages.xml', 'markets.xml']

/** The files beside those of the jobs, but for those that would be empty. */
export async function listOtherFiles(): Promise<string[]> {
  const [kept, companies] = [[] as string[], await listCompanyStarts(mostAddresses)]
  for (const file of fixedFiles) if (await findEntries(file)) kept.push(file)
  return [...kept, ...companies.map((slug) => `companies-${slug}.xml`)]
}

/** What a file of the sitemap lists; undefined when there is no such file, or nothing in it, which the rules forbid. */
export async function findEntries(file: string): Promise<AsyncIterable<SitemapEntry> | undefined> {
  for await (const _first of entriesOf(file) ?? []) return entriesOf(file)
  return undefined
}

function entriesOf(file: string): AsyncIterable<SitemapEntry> | undefined {
  if (file === 'pages.xml') return pages()
  if (file === 'markets.xml') return markets()
  const [, slug] = /^companies-([a-z0-9-]{1,200})\.xml$/.exec(file) ?? []
  if (slug) return companies(slug)
  const [, first, last] = /^jobs-([0-9a-z]{1,11})-([0-9a-z]{1,11})\.xml$/.exec(file) ?? []
  return first && last ? jobs(Number.parseInt(first, 36), Number.parseInt(last, 36)) : undefined
}

async function* pages() {
  for (const path of fixed) yield { url: siteAddress(path) }
  for (const { slug } of exercises) yield { url: siteAddress(`/practice/${slug}`) }
  for (const { slug, updatedAt } of await listGuides())
    yield { url: siteAddress(`/guides/${slug}`), changedAt: updatedAt }
  for (const [one, other] of rolePairs) yield { url: siteAddress(`/guides/compare/${pairSlug(one, other)}`) }
}

async function* markets() {
  for (const facet of ['role', 'tech', 'place'] as const)
    for (const { path } of marketPaths(facet, await listMarkets(facet, leastOfMarket)))
      yield { url: siteAddress(path) }
}

async function* companies(from: string) {
  for (const { slug, changedAt } of await listCompanyAddresses(from, mostAddresses))
    yield { url: siteAddress(`/companies/${slug}`), changedAt }
}

async function* jobs(first: number, last: number) {
  for await (const { slug, updatedAt } of walkAddresses({ first, last }))
    yield { url: siteAddress(`/jobs/${slug}`), changedAt: updatedAt }
}
