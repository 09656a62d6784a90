import { z } from 'zod'
import { line } from '../forms/text'
import { type Country, countries, keysOf } from '../vocabulary'
import { type JobDraft, jobDraft } from './draft'

/** A company by its name, and its place where it may be a new one. */
export type NamedCompany = { name: string; city?: string; country?: Country }

/** What a form says of its company; which one it is, or whether it is new, the verb finds out. */
export const namedCompany = z
  .object({
    companyName: line('Company', 100).min(1, 'Write the name of the company'),
    companyCity: line('City of the company', 80).default(''),
    companyCountry: z.enum(['', ...keysOf(countries)], 'Choose the country of the company').default(''),
  })
  .transform(({ companyName: name, companyCity: city, companyCountry: country }) => ({
    name: name.replace(/\s+/g, ' '),
    city: city || undefined,
    country: country || undefined,
  }))

export type JobForm =
  | { success: true; draft: Omit<JobDraft, 'companyId'>; company: NamedCompany }
  | { success: false; error: z.ZodError }

/** A job's whole form: its draft, and its company by name. */
export function readJobForm(fields: Record<string, unknown>): JobForm {
  const company = namedCompany.safeParse(fields)
  const read = jobDraft.safeParse({ ...fields, companyId: 'named' })
  if (read.success && company.success) {
    const { companyId: _named, ...draft } = read.data
    return { success: true, draft, company: company.data }
  }
  return {
    success: false,
    error: new z.ZodError([...(company.error?.issues ?? []), ...(read.error?.issues ?? [])]),
  }
}
