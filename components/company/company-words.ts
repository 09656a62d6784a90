import type { PublicJob } from '@/db/jobs/jobs'
import { countryName } from '@/rules/places/countries'

/** "freight planning, 140 people, Lyon, France". */
export function companyWords({ industry, size, city, country }: PublicJob['company']): string {
  return [industry, size && `${size.toLocaleString('en')} people`, city, country && countryName(country)]
    .filter(Boolean)
    .join(', ')
}
