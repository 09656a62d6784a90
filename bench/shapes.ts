import { findPublicJob, listJobCards, listJobIdsToIndex } from '@/db/jobs/jobs'
import { fromSearchParams } from '@/search/query'
import { findDoors, searchJobs, suggest } from '../search/jobs'

export type Shape = { name: string; ask: (turn: number) => Promise<unknown> }

const found = (addresses: string[]) => (now: Date) => (turn: number) =>
  searchJobs(fromSearchParams(new URLSearchParams(addresses[turn % addresses.length])), now)

const common = ['python', 'postgresql', 'engineer', 'senior', 'data', 'kubernetes', 'manager', 'développeur']
const places = ['fr', 'gb', 'remote', 'de:berlin', 'fr:paris', 'es']
const each = (words: string[], address: (word: string, i: number) => string) => words.map(address)

/** What the profiles of different people look for. */
const looksFor = (turn: number) =>
  fromSearchParams(
    new URLSearchParams(
      [
        'role=back-end-developer&seniority=senior&tech=go&tech=postgresql&workplace=hybrid&place=fr:lyon&pay=55000',
        'role=data-engineer&tech=python&tech=spark&workplace=remote&place=fr&pay=50000',
        'role=front-end-developer&role=full-stack-developer&tech=typescript&tech=react&near=fr:paris&radius=25',
      ][turn % 3],
    ),
  )

/** What visitors do, as pages ask for it: every search comes with all its facets and the cards of its page. */
export async function shapes(now: Date): Promise<Shape[]> {
  const jobs = await listJobCards(await listJobIdsToIndex(0, 200), now)
  const searches: [string, string[]][] = [
    ['open board', ['']],
    ['one common word', each(common, (word) => `q=${word}`)],
    ['two words', each(common, (word, i) => `q=${word} ${['sql', 'team', 'go', 'cloud'][i % 4]}`)],
    ['a rare word', each(['lyon', 'cobol', 'patroni', 'zigbee', 'phoenix', 'bonn'], (word) => `q=${word}`)],
    ['a phrase', ['q="data engineer"', 'q="machine learning"', 'q="site reliability"']],
    [
      'a word and three filters',
      each(common, (word, i) => `q=${word}&seniority=senior&workplace=remote&place=${places[i % 6]}`),
    ],
    ['three filters', each(places, (place) => `tech=python&seniority=senior&place=${place}`)],
    ['any of three technologies', ['tech=python&tech=sql&tech=kubernetes', 'tech=java&tech=kafka&tech=sql']],
    [
      'all of three technologies',
      ['tech=python&tech=sql&tech=kubernetes&all=tech', 'tech=java&tech=kafka&tech=sql&all=tech'],
    ],
    ['25 km around a city', each(['fr:lyon', 'Berlin', 'Madrid'], (city) => `near=${city}`)],
    ['the best paid', ['sort=pay', 'q=python&sort=pay']],
    [
      'a mistyped word',
      each(['kuberentes', 'pyhton', 'enginere', 'developr', 'salesfroce'], (word) => `q=${word}`),
    ],
  ]
  const suggestions = ['d', 'da', 'dat', 'data e', 'py', 'kub', 's', 'san', 'lyo', 'pyhton', 'engineer, p']
  return [
    ...searches.map(([name, addresses]) => ({ name, ask: found(addresses)(now) })),
    { name: 'suggestion', ask: (turn) => suggest(suggestions[turn % suggestions.length] ?? '', now) },
    { name: 'what would open more doors', ask: (turn) => findDoors(looksFor(turn), now) },
    { name: 'a job’s page', ask: (turn) => findPublicJob(jobs[turn % jobs.length]?.slug ?? '', now) },
  ]
}
