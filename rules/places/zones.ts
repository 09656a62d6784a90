import { TZDate } from '@date-fns/tz'

/** One zone a country (ISO-2); of a country with several, the one in which a day ends last among its large cities. */
const zones: Record<string, string> = {
  FR: 'Europe/Paris',
  BE: 'Europe/Brussels',
  CH: 'Europe/Zurich',
  LU: 'Europe/Luxembourg',
  DE: 'Europe/Berlin',
  NL: 'Europe/Amsterdam',
  ES: 'Europe/Madrid',
  PT: 'Europe/Lisbon',
  IT: 'Europe/Rome',
  IE: 'Europe/Dublin',
  GB: 'Europe/London',
  SE: 'Europe/Stockholm',
  PL: 'Europe/Warsaw',
  AT: 'Europe/Vienna',
  DK: 'Europe/Copenhagen',
  NO: 'Europe/Oslo',
  FI: 'Europe/Helsinki',
  CZ: 'Europe/Prague',
  GR: 'Europe/Athens',
  RO: 'Europe/Bucharest',
  US: 'America/Los_Angeles',
  CA: 'America/Vancouver',
  MX: 'America/Mexico_City',
  BR: 'America/Sao_Paulo',
  IN: 'Asia/Kolkata',
  SG: 'Asia/Singapore',
  JP: 'Asia/Tokyo',
  CN: 'Asia/Shanghai',
  HK: 'Asia/Hong_Kong',
  KR: 'Asia/Seoul',
  AE: 'Asia/Dubai',
  IL: 'Asia/Jerusalem',
  AU: 'Australia/Perth',
  NZ: 'Pacific/Auckland',
  RE: 'Indian/Reunion',
  MQ: 'America/Martinique',
  GP: 'America/Guadeloupe',
  ZA: 'Africa/Johannesburg',
  MA: 'Africa/Casablanca',
}

/** The zone of a country (ISO-2); undefined where none is known. */
export const zoneOf = (country: string): string | undefined => zones[country]

/** The last moment of a day (“2026-12-31”) in a country; by UTC where its zone is not known. */
export function endOfDayIn(day: string, country: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(new TZDate(year, month - 1, date, 23, 59, 59, 999, zoneOf(country) ?? 'UTC').getTime())
}
