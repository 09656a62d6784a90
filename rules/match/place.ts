import { countryName } from '../places/countries'
import { distance } from '../places/distance'
import { citiesOf, cityKey, countriesOf } from '../places/keys'
import { workplaces } from '../vocabulary'
import type { MatchJob, MatchPart, MatchProfile } from './parts'

/** Where the work is done: on site, from home, or both. */
export function workplacePart(
  profile: Pick<MatchProfile, 'workplaces'>,
  { workplace }: Pick<MatchJob, 'workplace'>,
): MatchPart {
  const known = workplace && profile.workplaces.length > 0
  return {
    part: 'workplace',
    verdict: !known ? 'not known' : profile.workplaces.includes(workplace) ? 'fits' : 'differs',
    job: workplace ? [workplaces[workplace].toLowerCase()] : [],
    profile: profile.workplaces.map((one) => workplaces[one].toLowerCase()),
  }
}

/** The nearest place of a job beside that of a profile; work from home asks for the country only. */
export function placePart(profile: MatchProfile, job: MatchJob): MatchPart {
  const said = { part: 'place' as const, profile: wanted(profile) }
  const countries = countriesOf(job)
  const inCountry = countries.includes(profile.country)
  if (!profile.country || countries.length === 0)
    return { ...said, verdict: 'not known', job: countries.map((code) => countryName(code)) }
  if (job.workplace === 'remote' || profile.radius === null)
    return {
      ...said,
      verdict: inCountry ? 'fits' : 'differs',
      job: countries.map((code) => countryName(code)),
    }
  const nearest = nearestCity(profile, job)
  if (!nearest)
    return {
      ...said,
      verdict: inCountry ? 'not known' : 'differs',
      job: countries.map((code) => countryName(code)),
    }
  return {
    ...said,
    verdict: nearest.far === undefined ? 'not known' : nearest.far <= profile.radius ? 'fits' : 'differs',
    job: [nearest.far ? `${nearest.city}, ${nearest.far} km away` : nearest.city],
  }
}

function wanted({ city, country, radius }: MatchProfile): string[] {
  if (!country) return []
  if (!city || radius === null) return [`anywhere in ${countryName(country)}`]
  return [radius === 0 ? city : `${city} and ${radius} km around`]
}

/** The city of a job that is nearest, in whole kilometres; undefined where it is not known how far it is. */
function nearestCity(profile: MatchProfile, job: MatchJob): { city: string; far?: number } | undefined {
  const home = cityKey(profile.country, profile.city)
  const cities = citiesOf(job).map(({ key, city, latitude, longitude }) => {
    if (key === home) return { city, far: 0 }
    if (latitude == null || longitude == null || profile.latitude === null || profile.longitude === null)
      return { city }
    const point = { latitude: profile.latitude, longitude: profile.longitude }
    return { city, far: Math.max(1, Math.round(distance(point, { latitude, longitude }))) }
  })
  return cities.sort((a, b) => (a.far ?? Infinity) - (b.far ?? Infinity))[0]
}
