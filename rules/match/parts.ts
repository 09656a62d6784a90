import type { Currency, Seniority, Workplace } from '../vocabulary'

/** `not known` where the job or the profile does not say it: it counts neither way. */
export type Verdict = 'fits' | 'in part' | 'differs' | 'not known'

/** One thing that is compared: what the job says of it, what the profile says, and of several things those that both have. */
export type MatchPart = {
  part: 'must' | 'nice' | 'level' | 'workplace' | 'place' | 'pay'
  verdict: Verdict
  job: string[]
  profile: string[]
}

/** What is compared of a profile; pay is gross, by the year, in whole units of its currency, and the radius in kilometres. */
export type MatchProfile = {
  seniority: Seniority | null
  years: number | null
  technologies: string[]
  workplaces: Workplace[]
  city: string
  country: string
  latitude: number | null
  longitude: number | null
  radius: number | null
  payWanted: number | null
  payCurrency: Currency
}

type Place = { city: string; country: string; latitude?: number | null; longitude?: number | null }

/** The same of a job. */
export type MatchJob = Place & {
  seniority: Seniority | null
  technologies: string[]
  needs: string[]
  nice: string[]
  workplace: Workplace | null
  otherPlaces: Place[]
  remoteCountries: string[]
  payYearlyMax: number | null
  payCurrency: Currency
  payNet: boolean
}
