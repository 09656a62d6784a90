import { z } from 'zod'
import { commas, roleSlug } from '../jobs/draft'
import { amount } from '../pay/amount'
import { contracts, countries, currencies, keysOf, seniorities, workplaces } from '../vocabulary'

const text = (most: number) => z.string().trim().max(most, `At most ${most} characters`)

/** An e-mail address in lower case. */
export const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'At most 254 characters')
  .pipe(z.email('Write an e-mail address such as ines@example.com'))

/** A person's name. */
export const personName = text(100).min(1, 'Write your name')

/** A hiring brief as a company sends it. */
export const briefDraft = z
  .object({
    role: roleSlug,
    seniority: z.enum(keysOf(seniorities), 'Choose a seniority'),
    technologies: commas(15),
    problem: text(3000).min(1, 'Say what this person will work on: two sentences are enough'),
    contract: z.enum(keysOf(contracts), 'Choose a contract'),
    workplace: z.enum(keysOf(workplaces), 'Choose a workplace'),
    city: text(80).min(1, 'Write the city of the office, or of the company'),
    country: z.enum(keysOf(countries), 'Choose a country'),
    payMin: amount,
    payMax: amount,
    payCurrency: z.enum(keysOf(currencies)).default('EUR'),
    start: text(80).default(''),
    companyName: text(100).min(1, 'Write the name of your company'),
    contactName: personName,
    email,
    phone: text(40).default(''),
    fromGuide: z.string().max(80).optional(),
  })
  .refine((brief) => !brief.payMin || !brief.payMax || brief.payMin <= brief.payMax, {
    path: ['payMax'],
    error: 'The highest pay is below the lowest',
  })

export type BriefDraft = z.infer<typeof briefDraft>
