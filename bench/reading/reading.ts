import { placeReader } from '@/adverts/places/locate'
import { readJob } from '@/adverts/read-job'
import { openGazetteer } from '@/integrations/places/gazetteer'
import { type Labelled, labelledAdverts } from './labelled-adverts'
import { payOf, placesOf, type Score, scoreOf, type Verdict } from './score'

const now = new Date('2026-11-21T12:00:00Z')
const groups: [string, RegExp][] = [
  ['company boards', /^open-boards/],
  ['job centre', /^open-centre/],
  ['held out, boards', /^held-out-boards/],
  ['held out, centre', /^held-out-centre/],
  ['all', /./],
]

export type Figures = ReturnType<typeof figuresOf>
export type Reading = { groups: { name: string; figures: Figures }[]; differences: string[]; ms: number }

/** Reads every labelled adverts and counts; `differences` speak of those that may be looked at. */
export function measureReading(rounds = 1): Reading {
  const gazetteer = openGazetteer()
  const adverts = labelledAdverts()
  const start = performance.now()
  for (let round = 1; round < rounds; round++) {
    const locate = placeReader(gazetteer)
    for (const { job } of adverts) readJob(job, locate, now)
  }
  const ms = (performance.now() - start) / Math.max(1, rounds - 1) / adverts.length
  const locate = placeReader(gazetteer)
  const scored = adverts.map((advert) => {
    const read = readJob(advert.job, locate, now)
    return { advert, read, score: scoreOf(read, advert.label, gazetteer) }
  })
  return {
    groups: groups.map(([name, files]) => ({
      name,
      figures: figuresOf(scored.filter(({ advert }) => files.test(advert.file)).map(({ score }) => score)),
    })),
    differences: scored
      .filter(({ advert }) => advert.file.startsWith('open'))
      .flatMap(({ advert, read, score }) => differencesOf(advert, read, score)),
    ms,
  }
}

/** Shares between 0 and 1; of pay, workplace and seniority, `known` is the share of those stated. */
function figuresOf(scores: Score[]) {
  const of = (field: Exclude<keyof Score, 'found' | 'missed' | 'marked'>, ...wanted: Verdict[]) =>
    scores.filter((score) => wanted.includes(score[field])).length
  const sum = (field: 'found' | 'missed' | 'marked') =>
    scores.reduce((total, score) => total + score[field].length, 0)
  const stated = (field: Parameters<typeof of>[0]) => of(field, 'right', 'wrong', 'open') || 1
  const [found, missed, marked] = [sum('found'), sum('missed'), sum('marked')]
  return {
    adverts: scores.length,
    roleNotWrong: 1 - of('role', 'wrong', 'invented') / scores.length,
    roleOpen: of('role', 'open') / scores.length,
    payExact: of('pay', 'right') / stated('pay'),
    payWrong: of('pay', 'wrong') / stated('pay'),
    payInvented: of('pay', 'invented'),
    precision: found / (found + marked || 1),
    recall: found / (found + missed || 1),
    f1: (2 * found) / (2 * found + missed + marked || 1),
    placeRight: of('place', 'right') / scores.length,
    workplaceKnown: of('workplace', 'right') / stated('workplace'),
    workplaceWrong: of('workplace', 'wrong', 'invented') / scores.length,
    seniorityRight: of('seniority', 'right', 'silent') / scores.length,
    contractRight: of('contract', 'right', 'silent') / scores.length,
    languageRight: of('language', 'right') / scores.length,
  }
}

function differencesOf({ file, name, label }: Labelled, read: ReturnType<typeof readJob>, score: Score) {
  const said: [keyof Score, string, string | null][] = [
    ['role', label.roles.join('/'), read.role],
    ['seniority', label.seniority, read.seniority],
    ['pay', label.pay, payOf(read)],
    ['place', label.places.join('; '), placesIn(read)],
    ['workplace', label.workplace, read.workplace],
    ['contract', label.contracts.join('/'), read.contract],
    ['language', label.language, read.language],
  ]
  const fields = said
    .filter(([field]) => score[field] !== 'right' && score[field] !== 'silent')
    .map(([field, meant, got]) => `${field}: ${got || 'none'}, not ${meant || 'none'}`)
  if (score.missed.length) fields.push(`missed ${score.missed.join(', ')}`)
  if (score.marked.length) fields.push(`marked ${score.marked.join(', ')}`)
  return fields.map((field) => `${file.slice(5, 10)} “${name}” ${field}`)
}

function placesIn(read: ReturnType<typeof readJob>): string {
  const places = placesOf(read).map(
    ({ city, country, latitude }) => `${city} ${country}${latitude ? '' : ' (nowhere)'}`,
  )
  return `${places.join('; ')} +${read.remoteCountries}`
}
