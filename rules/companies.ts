import { z } from 'zod'
import { websiteOf } from './websites'

const text = (what: string, most: number) =>
  z
    .string()
    .trim()
    .max(most, `${what}: at most ${most.toLocaleString('en')} characters`)
    .default('')

/** What the desk writes of a company, as readers see it. */
export const companyPage = z.object({
  about: text('About the company', 1000),
  industry: text('Industry', 80),
  website: text('Website', 200).refine(
    (given) => given === '' || websiteOf(given) !== undefined,
    'Website: write an address such as https://www.example.com',
  ),
})

export type CompanyPage = z.output<typeof companyPage>
