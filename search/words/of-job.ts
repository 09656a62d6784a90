import { LRUCache } from 'lru-cache'
import type { JobToIndex } from '@/db/jobs/jobs'
import { countryName } from '@/rules/places/countries'
import { roleAliases } from '@/rules/roles/aliases'
import { findRole } from '@/rules/roles/roles'
import { contracts, seniorities, word, workplaces } from '@/rules/vocabulary'
import { words } from './words'

// French for the words of the vocabulary that people search by.
const inFrench: Record<string, string> = {
  remote: 'télétravail',
  internship: 'stage',
  apprenticeship: 'alternance',
  mid: 'confirmé',
  intern: 'stagiaire',
}

/** The words by which a job is found, by where they stand. */
export function wordsOf(job: JobToIndex) {
  const role = job.role ? findRole(job.role) : undefined
  const vocabulary = [
    word(seniorities, job.seniority),
    word(workplaces, job.workplace),
    word(contracts, job.contract),
    ...[job.seniority, job.workplace, job.contract].map((key) => (key ? inFrench[key] : undefined)),
  ]
  const places = [job, ...job.otherPlaces].flatMap(({ city, country }) => [
    city,
    countryName(country),
    countryName(country, 'fr'),
  ])
  return {
    title: kept(job.title.replace(/\bit\b/gi, 'IT')),
    technologies: kept(...job.technologies),
    company: kept(job.company),
    place: keptOften(...new Set(places)),
    facts: keptOften(role?.name, role?.nameFr, role && roleAliases[role.slug], ...vocabulary),
    text: kept(job.summary, job.work, ...job.duties, ...job.needs, ...job.nice, plain(job.advert)),
  }
}

/** The text of safe HTML, good enough for words. */
const plain = (html: string) => html.replace(/<[^>]*>|&(?:#\d+|\w+);/g, ' ')

const kept = (...texts: (string | undefined)[]) => wordsIn(texts.join(' \n '))

const wordsIn = (text: string) => words(text).join(' ')

const often = new LRUCache<string, string>({ max: 10_000 })

/** The same of texts that many jobs share: the names of a role alone are longer than most titles. */
function keptOften(...texts: (string | undefined)[]) {
  const text = texts.join(' \n ')
  const known = often.get(text) ?? wordsIn(text)
  often.set(text, known)
  return known
}
