import { expect, test } from 'vitest'
import { matchOf, matchVersion } from './match'
import type { MatchJob, MatchProfile } from './parts'

const camille: MatchProfile = {
  seniority: 'senior',
  years: 6,
  technologies: ['Go', 'PostgreSQL', 'Kafka'],
  workplaces: ['hybrid', 'remote'],
  city: 'Lyon',
  country: 'FR',
  latitude: 45.75,
  longitude: 4.85,
  radius: 25,
  payWanted: 60_000,
  payCurrency: 'EUR',
}

const job: MatchJob = {
  seniority: 'senior',
  technologies: ['Go', 'PostgreSQL', 'Kafka'],
  needs: ['Go, or another compiled language'],
  nice: ['Kafka or another broker'],
  workplace: 'hybrid',
  city: 'Lyon',
  country: 'FR',
  latitude: 45.76,
  longitude: 4.84,
  otherPlaces: [],
  remoteCountries: [],
  payYearlyMax: 72_000,
  payCurrency: 'EUR',
  payNet: false,
}

const part = (name: string, profile: Partial<MatchProfile>, changed: Partial<MatchJob> = {}) =>
  matchOf({ ...camille, ...profile }, { ...job, ...changed }).parts.find((one) => one.part === name)

test('a candidate and a recruiter read the same explanation, and it names the rules it was made by', () => {
  const match = matchOf(camille, job)
  expect(match).toEqual(matchOf({ ...camille }, { ...job }))
  // Whoever has to change what follows gives the rules a new day.
  expect(match).toEqual({
    version: '2026-11-27',
    parts: [
      { part: 'must', verdict: 'fits', job: ['Go', 'PostgreSQL'], profile: ['Go', 'PostgreSQL'] },
      { part: 'nice', verdict: 'fits', job: ['Kafka'], profile: ['Kafka'] },
      { part: 'level', verdict: 'fits', job: ['senior'], profile: ['senior', '6 years'] },
      { part: 'workplace', verdict: 'fits', job: ['hybrid'], profile: ['hybrid', 'remote'] },
      { part: 'place', verdict: 'fits', job: ['Lyon'], profile: ['Lyon and 25 km around'] },
      { part: 'pay', verdict: 'fits', job: ['up to €72k'], profile: ['from €60k'] },
    ],
  })
  expect(match.version).toBe(matchVersion)
})

test.each([
  ['all that is needed', { technologies: ['Go', 'PostgreSQL'] }, {}, 'fits'],
  ['one of two', { technologies: ['Go'] }, {}, 'in part'],
  ['none', { technologies: ['PHP'] }, {}, 'differs'],
  ['a profile that names nothing', { technologies: [] }, {}, 'not known'],
  ['a job that names nothing', {}, { technologies: [] }, 'not known'],
] as const)('of technologies, %s', (_, profile, changed, verdict) => {
  const lists = {
    ...profile,
    technologies: [...('technologies' in profile ? profile.technologies : camille.technologies)],
  }
  const asked = {
    ...changed,
    technologies: [...('technologies' in changed ? changed.technologies : job.technologies)],
  }
  expect(part('must', lists, asked)?.verdict).toBe(verdict)
})

test('what is needed and also liked is needed; an advert that parts nothing needs all', () => {
  expect(part('must', {}, { needs: ['Go and Kafka'] })?.job).toEqual(['Go', 'PostgreSQL', 'Kafka'])
  expect(part('must', {}, { needs: [], nice: [] })?.job).toEqual(['Go', 'PostgreSQL', 'Kafka'])
  expect(part('nice', {}, { nice: ['k8s'], technologies: ['Go', 'Kubernetes'] })?.job).toEqual(['Kubernetes'])
})

test.each([
  ['the same level', 'senior', null, 'senior', 'fits'],
  ['a level beside it', 'mid', null, 'senior', 'in part'],
  ['a level beside it with the years of it', 'mid', 6, 'senior', 'fits'],
  ['years alone', null, 6, 'senior', 'fits'],
  ['too few years', null, 1, 'senior', 'differs'],
  ['two levels below', 'junior', 1, 'senior', 'differs'],
  ['two levels below with many years', 'junior', 9, 'senior', 'differs'],
  ['years beside a level that they do not make', null, 12, 'manager', 'not known'],
  ['nothing said', null, null, 'senior', 'not known'],
  ['a job without a level', 'senior', 6, null, 'not known'],
] as const)('of levels, %s', (_, seniority, years, asked, verdict) => {
  expect(part('level', { seniority, years }, { seniority: asked })?.verdict).toBe(verdict)
})

test.each([
  ['the town itself', {}, {}, 'fits', 'Lyon'],
  [
    'a town 5 km away',
    {},
    { city: 'Villeurbanne', latitude: 45.77, longitude: 4.89 },
    'fits',
    'Villeurbanne, 4 km away',
  ],
  [
    'a town too far',
    {},
    { city: 'Grenoble', latitude: 45.19, longitude: 5.72 },
    'differs',
    'Grenoble, 92 km away',
  ],
  [
    'the town only',
    { radius: 0 },
    { city: 'Villeurbanne', latitude: 45.77, longitude: 4.89 },
    'differs',
    'Villeurbanne, 4 km away',
  ],
  [
    'anywhere in the country',
    { radius: null },
    { city: 'Brest', latitude: null, longitude: null },
    'fits',
    'France',
  ],
  ['another country', { radius: null }, { city: 'Berlin', country: 'DE' }, 'differs', 'Germany'],
  ['from home in the country', {}, { workplace: 'remote', city: 'Brest' }, 'fits', 'France'],
  ['from home elsewhere', {}, { workplace: 'remote', city: 'Berlin', country: 'DE' }, 'differs', 'Germany'],
  [
    'a town that lies nobody knows where',
    {},
    { city: 'Nullepart', latitude: null, longitude: null },
    'not known',
    'Nullepart',
  ],
] as const)('of places, %s', (_, profile, changed, verdict, said) => {
  expect(part('place', profile, changed)).toMatchObject({ verdict, job: [said] })
})

test.each([
  ['less than wanted', { payYearlyMax: 59_999 }, 'differs'],
  ['just what is wanted', { payYearlyMax: 60_000 }, 'fits'],
  ['another currency', { payCurrency: 'GBP' }, 'not known'],
  ['after tax', { payNet: true }, 'not known'],
  ['not said', { payYearlyMax: null }, 'not known'],
] as const)('of pay, %s', (_, changed, verdict) => {
  expect(part('pay', {}, changed)?.verdict).toBe(verdict)
})
