import { z } from 'zod'
import { experienceQuery } from '@/rules/pay/experience'
import { countryCodes, countryName } from '@/rules/places/countries'
import { findRole } from '@/rules/roles/roles'

const text = z.string().trim().max(60).optional().catch(undefined)

/** What the page is asked: a role, a reader’s experience, a country; what cannot be read is left out. */
export const salaryQuery = experienceQuery.extend({
  role: text.transform((slug) => (slug ? findRole(slug) : undefined)),
  country: text.transform((code) => {
    const upper = code?.toUpperCase()
    return upper && countryCodes.includes(upper) ? upper : undefined
  }),
})

export type SalaryQuery = z.infer<typeof salaryQuery>

/** The address of the page that asks this. */
export function salaryPath({ role, years, level, country }: Partial<SalaryQuery>): string {
  const params = new URLSearchParams()
  if (role) params.set('role', role.slug)
  if (years !== undefined) params.set('years', String(years))
  if (level) params.set('level', level)
  if (country) params.set('country', country)
  return params.size > 0 ? `/salaries?${params}` : '/salaries'
}

/** "in France", "in the Netherlands"; empty for every country. */
export function inCountry(country: string | undefined): string {
  if (!country) return ''
  const name = countryName(country)
  return ` in ${/^United|Netherlands|Philippines|Emirates/.test(name) ? 'the ' : ''}${name}`
}
