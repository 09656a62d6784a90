import { z } from 'zod'
import { commas, line, text } from '../forms/text'
import { roleSlug } from '../jobs/draft'
import { amount } from '../pay/amount'
import { email } from '../people/email'
import { contracts, countries, currencies, keysOf, seniorities, workplaces } from '../vocabulary'
import { companySizes, siren, website } from './company'

const aLink = /https?:|www\.|\w\.\w{2,}\/\S/i

const nameOf = (whose: 'your' | 'their') =>
  line('Name', 100)
    .min(1, `Write ${whose} name`)
    .refine(
      (name) => !aLink.test(name),
      whose === 'your' ? 'Your name: write it without a link' : 'Their name: write it without a link',
    )

/** A person's name, as they write it of themselves. */
export const personName = nameOf('your')

/** The name of somebody else, whom a letter will greet. */
export const theirName = nameOf('their')

/** Why a company ends its search. */
export const briefEnding = z.object({ why: text('Why', 1000).min(1, 'Write why: one sentence is enough') })

const fields = z.object({
  role: roleSlug,
  seniority: z.enum(keysOf(seniorities), 'Choose a seniority'),
  technologies: commas('Technologies', 15),
  nice: commas('Good to know', 15),
  openings: z.coerce
    .number('How many: write a whole number')
    .int('How many: write a whole number')
    .min(1, 'How many: at least 1')
    .max(50, 'How many: at most 50')
    .default(1),
  problem: text('The work', 3000).min(1, 'Say what this person will work on: two sentences are enough'),
  contract: z.enum(keysOf(contracts), 'Choose a contract'),
  workplace: z.enum(keysOf(workplaces), 'Choose a workplace'),
  city: line('City', 80).min(1, 'Write the city of the office, or of the company'),
  country: z.enum(keysOf(countries), 'Choose a country'),
  payMin: amount('Pay from'),
  payMax: amount('Pay to'),
  payCurrency: z.enum(keysOf(currencies), 'Choose a currency').default('EUR'),
  start: line('Start', 80).default(''),
  companyName: line('Company', 100)
    .min(1, 'Write the name of your company')
    .refine((name) => !aLink.test(name), 'Company: write its name without a link'),
  confidential: z
    .string()
    .optional()
    .transform((ticked) => ticked !== undefined),
  website,
  size: z.enum(keysOf(companySizes)).optional().catch(undefined),
  about: text('What it does', 600).default(''),
  siren,
  contactName: personName,
  email,
  phone: line('Phone', 40).default(''),
  reach: line('How to reach you', 200).default(''),
  fromGuide: z.string().max(80).optional(),
})

/** The fields of a brief, by name. */
export const fieldsOfBrief = keysOf(fields.shape)

/** What is wrong with one field of a brief as it was typed; undefined where nothing is, or it is no field of a brief. */
export function problemIn(name: string, typed: string): string | undefined {
  const field = fieldsOfBrief.find((one) => one === name)
  return field && fields.shape[field].safeParse(typed).error?.issues[0]?.message
}

/** A hiring brief as a company sends it. */
export const briefDraft = fields.refine(
  (brief) => !brief.payMin || !brief.payMax || brief.payMin <= brief.payMax,
  {
    path: ['payMax'],
    error: 'The highest pay is below the lowest',
  },
)

export type BriefDraft = z.infer<typeof briefDraft>

/** What a brief says of itself where its form was left as it stands. */
export const unsaid = {
  nice: [],
  openings: 1,
  website: '',
  about: '',
  siren: '',
  reach: '',
  confidential: false,
} satisfies Partial<BriefDraft>
