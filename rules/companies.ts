import { z } from 'zod'
import { line, text } from './forms/text'
import { websiteOf } from './websites'

/** What the desk writes of a company, as readers see it. */
export const companyPage = z.object({
  about: text('About the company', 1000).default(''),
  industry: line('Industry', 80).default(''),
  /** The name of the company that it belongs to. */
  parent: line('Part of', 100).default(''),
  website: line('Website', 200)
    .default('')
    .refine(
      (given) => given === '' || websiteOf(given) !== undefined,
      'Website: write an address such as https://www.example.com',
    ),
})

export type CompanyPage = z.output<typeof companyPage>
