import type { listCompanies } from '@/db/companies'

/** Companies as the options of a choice, each with its city. */
export function companyOptions(companies: Awaited<ReturnType<typeof listCompanies>>): Record<string, string> {
  return Object.fromEntries(companies.map(({ id, name, city }) => [id, city ? `${name}, ${city}` : name]))
}
