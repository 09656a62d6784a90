import { z } from 'zod'
import { type Country, countries, keysOf } from '../vocabulary'
import { type JobDraft, jobDraft } from './draft'

export type NewCompany = { name: string; city: string; country: Country }

const text = (most: number) => z.string().trim().max(most, `At most ${most} characters`).default('')

/** The company that a job's form adds when none of the list fits; undefined while its name is empty. */
const newCompany = z
  .object({
    companyName: text(100),
    companyCity: text(80),
    companyCountry: z.enum(['', ...keysOf(countries)], 'Choose the country of the company').default(''),
  })
  .transform(({ companyName: name, companyCity: city, companyCountry: country }, context) => {
    if (!name) return undefined
    if (!city)
      context.addIssue({ code: 'custom', path: ['companyCity'], message: 'Write the city of the company' })
    if (country && city) return { name, city, country }
    if (!country)
      context.addIssue({
        code: 'custom',
        path: ['companyCountry'],
        message: 'Choose the country of the company',
      })
    return z.NEVER
  })

export type JobForm =
  | { success: true; draft: JobDraft; company: NewCompany | undefined }
  | { success: false; error: z.ZodError }

/** A job's whole form: its draft, and its company when that is new; a new company wins over the list. */
export function readJobForm(fields: Record<string, unknown>): JobForm {
  const company = newCompany.safeParse(fields)
  const isNew = !company.success || company.data !== undefined
  const draft = jobDraft.safeParse(isNew ? { ...fields, companyId: 'new' } : fields)
  if (draft.success && company.success) return { success: true, draft: draft.data, company: company.data }
  return {
    success: false,
    error: new z.ZodError([...(company.error?.issues ?? []), ...(draft.error?.issues ?? [])]),
  }
}
