import type { JobToIndex } from '../db/jobs'
import { findRole } from '../rules/roles'
import { contracts, countries, seniorities, word, workplaces } from '../rules/vocabulary'
import type { Facts } from './columns'
import type { JobIndex } from './index-file'
import { cityKey, frenchCountry } from './places'
import { words } from './words'

export type Change = { seq: number; jobId: number }

/** Takes these jobs out of the index, puts those in and notes the change that is now applied, in one transaction. */
export function replaceJobs(
  index: JobIndex,
  leaving: number[],
  coming: JobToIndex[],
  applied: Change | undefined,
): void {
  const rows = coming.map((job) => ({ facts: factsOf(job), said: wordsOf(job) }))
  const gone = new Set([...leaving, ...coming.map((job) => job.id)])
  const write = index.connection.transaction(() => {
    for (const id of gone) for (const sql of deletes) index.prepared(sql).run(id)
    for (const { facts, said } of rows) {
      index.prepared(insertFacet).run(facts)
      index.prepared(insertHead).run({ id: facts.id, ...said })
      index.prepared(insertBody).run({ id: facts.id, ...said })
    }
    if (applied) index.prepared('update state set seq = @seq, jobId = @jobId').run(applied)
    return index.numbers('update state set generation = generation + 1 returning generation')
  })
  const [generation = 0] = write.immediate()

  // Any other number says that another process wrote in between: `refresh` then reads everything again.
  if (generation !== index.columns.generation + 1) return
  for (const id of gone) index.columns.remove(id)
  for (const { facts } of rows) index.columns.put(facts)
  index.columns.generation = generation
}

const deletes = ['facet where id', 'head where rowid', 'body where rowid'].map(
  (row) => `delete from ${row} = ?`,
)
const insertFacet = `insert into facet values
  (@id, @role, @seniority, @workplace, @country, @city, @cityName, @pay, @currency, @publishedAt, @validUntil)`
const insertHead = `insert into head (rowid, title, technologies, company, place, facts)
  values (@id, @title, @technologies, @company, @place, @facts)`
const insertBody = `insert into body (rowid, title, technologies, company, place, facts, text)
  values (@id, @title, @technologies, @company, @place, @facts, @text)`

function factsOf(job: JobToIndex): Facts {
  return {
    id: job.id,
    role: job.role ?? '',
    seniority: job.seniority ?? '',
    workplace: job.workplace ?? '',
    country: job.country.toLowerCase(),
    city: cityKey(job.country, job.city),
    cityName: job.city,
    pay: job.payYearlyMax,
    currency: job.payCurrency,
    publishedAt: job.publishedAt?.getTime() ?? 0,
    validUntil: job.validUntil?.getTime() ?? null,
  }
}

// French for the words of the vocabulary that people search by.
const inFrench: Record<string, string> = {
  remote: 'télétravail',
  internship: 'stage',
  apprenticeship: 'alternance',
  mid: 'confirmé',
  intern: 'stagiaire',
}

function wordsOf(job: JobToIndex) {
  const role = job.role ? findRole(job.role) : undefined
  const vocabulary = [
    word(seniorities, job.seniority),
    word(workplaces, job.workplace),
    word(contracts, job.contract),
    ...[job.seniority, job.workplace, job.contract].map((key) => (key ? inFrench[key] : undefined)),
  ]
  return {
    title: kept(job.title),
    technologies: kept(...job.technologies),
    company: kept(job.company),
    place: kept(job.city, word(countries, job.country), frenchCountry(job.country)),
    facts: kept(role?.name, role?.nameFr, ...vocabulary),
    text: kept(job.summary, job.work, ...job.duties, ...job.needs, ...job.nice),
  }
}

const kept = (...texts: (string | undefined)[]) => words(texts.join(' \n ')).join(' ')
