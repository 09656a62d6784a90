import type { Match } from '@/rules/match/match'
import { matchOf } from '@/rules/match/match'
import { t } from '../store'

const { roles, seniority, years, technologies, workplaces, city, country, languages } = t.profiles
const { latitude, longitude, radius, payWanted, payCurrency, notComparedAt } = t.profiles

/** What a company is shown of a profile: nothing in it is free text, so that nothing in it tells who somebody is. */
export const shownOfProfile = {
  roles,
  seniority,
  years,
  technologies,
  workplaces,
  city,
  country,
  languages,
  latitude,
  longitude,
  radius,
  payWanted,
  payCurrency,
  notComparedAt,
}

type Row = { [K in keyof typeof shownOfProfile]: (typeof t.profiles.$inferSelect)[K] } | null

/** A profile as its candidate reads it before they agree, and its company after: with the reasons, without the map. */
export function asShown(profile: Row, job: Parameters<typeof matchOf>[1]) {
  if (!profile) return { profile: undefined, match: undefined }
  const { latitude: _latitude, longitude: _longitude, notComparedAt: off, ...shown } = profile
  const match: Match | undefined = off ? undefined : matchOf(profile, job)
  return { profile: shown, match }
}

export type ShownProfile = NonNullable<ReturnType<typeof asShown>['profile']>
