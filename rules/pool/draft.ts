import { z } from 'zod'
import { line, lines, text } from '../forms/text'
import { amount } from '../pay/amount'
import { roleSlugs } from '../roles/roles'
import { countries, currencies, keysOf, seniorities, workplaces } from '../vocabulary'
import { websiteOf } from '../websites'
import { languagesKnown } from './languages-field'
import { radii } from './radii'
import { technologiesKnown } from './technologies-field'

const role = z
  .string()
  .default('')
  .transform((slug) => roleSlugs.find((known) => known === slug))
const chosen = <K extends string>(vocabulary: Record<K, unknown>) =>
  z
    .string()
    .default('')
    .transform((key) => keysOf(vocabulary).find((known) => known === key))
const ticked = z.string().optional()

/** What the form of a profile says; nothing of it is required, and a complete one can be searched for. */
export const profileDraft = z
  .object({
    role,
    role2: role,
    role3: role,
    seniority: chosen(seniorities).transform((level) => level ?? null),
    years: line('Years', 4)
      .default('')
      .refine((typed) => /^\d{0,2}$/.test(typed), 'Years: write a whole number, such as 6')
      .transform((typed) => (typed === '' ? null : Number(typed))),
    technologies: technologiesKnown('What you work with'),
    onsite: ticked,
    hybrid: ticked,
    remote: ticked,
    city: line('Town', 80).default(''),
    country: chosen(countries).transform((country) => country ?? ''),
    radius: z
      .string()
      .default('')
      .transform((typed) => radii.find((kilometres) => String(kilometres) === typed) ?? null),
    payWanted: amount('Pay').transform((units) => (units ? Math.round(units) : null)),
    payCurrency: z.enum(keysOf(currencies)).catch('EUR').default('EUR'),
    languages: languagesKnown('Languages'),
    about: text('About you', 2000).default(''),
    links: lines('Links', 6).pipe(
      z.array(z.string()).transform((typed, context) =>
        typed.flatMap((link) => {
          const found = websiteOf(link)
          if (!found)
            context.addIssue({
              code: 'custom',
              message: `Links: “${link}” is no address. Write it as https://example.com`,
            })
          return found?.href ?? []
        }),
      ),
    ),
  })
  .refine(({ city, radius }) => radius === null || city !== '', {
    path: ['city'],
    error: 'Town: write it, or choose anywhere in the country',
  })
  .refine(({ city, country }) => city === '' || country !== '', {
    path: ['country'],
    error: 'Country: choose the one where your town is',
  })
  .transform(({ role, role2, role3, onsite, hybrid, remote, ...said }) => ({
    ...said,
    roles: [...new Set([role, role2, role3].flatMap((slug) => slug ?? []))],
    workplaces: keysOf(workplaces).filter((key) => ({ onsite, hybrid, remote })[key] !== undefined),
  }))

export type ProfileDraft = z.output<typeof profileDraft>
