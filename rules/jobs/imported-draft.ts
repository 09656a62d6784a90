import { z } from 'zod'
import { commas, line as oneLine } from '../forms/text'
import { languageCodes } from '../languages'
import { amount } from '../pay/amount'
import { doubtOf } from '../pay/pay'
import { countryCodes } from '../places/countries'
import { contracts, currencies, keysOf, payPeriods, seniorities, workplaces } from '../vocabulary'
import { officeDays, roleSlug } from './draft'

/** What may be corrected in an imported job, each with its columns; its title, company and advert are its source's. */
export const partColumns = {
  role: ['role'],
  seniority: ['seniority'],
  contract: ['contract'],
  workplace: ['workplace', 'officeDays'],
  place: ['city', 'country'],
  pay: ['payMin', 'payMax', 'payCurrency', 'payPeriod', 'payNet'],
  language: ['language'],
  summary: ['summary'],
  technologies: ['technologies'],
  team: ['team'],
  start: ['start'],
} as const

export type EditablePart = keyof typeof partColumns

export const editableParts = keysOf(partColumns)

const unknown = z.literal('').transform(() => null)
const maybe = <T extends z.ZodType>(known: T, ask: string) => z.union([unknown, known], ask)
const line = (what: string, most: number) => oneLine(what, most).default('')
const code = (codes: readonly string[], message: string) =>
  z.string().refine((c) => codes.includes(c), message)

/** An imported job as the desk's form sends it: what its source does not say may stay unknown. */
export const importedDraft = z
  .object({
    role: maybe(roleSlug, 'Choose a role'),
    seniority: maybe(z.enum(keysOf(seniorities)), 'Choose a seniority'),
    contract: maybe(z.enum(keysOf(contracts)), 'Choose a contract'),
    workplace: maybe(z.enum(keysOf(workplaces)), 'Choose a workplace'),
    officeDays: officeDays.transform((days) => days ?? null),
    city: line('City', 80),
    country: z.literal('').or(code(countryCodes, 'Choose a country')),
    payMin: amount('Pay from').transform((units) => units ?? null),
    payMax: amount('Pay to').transform((units) => units ?? null),
    payCurrency: z.enum(keysOf(currencies), 'Choose a currency'),
    payPeriod: z.enum(keysOf(payPeriods), 'Choose a period of pay'),
    payNet: z.enum(['gross', 'net'], 'Choose gross or net').transform((kind) => kind === 'net'),
    language: code(languageCodes, 'Choose the language of the advert'),
    summary: line('One sentence', 300).pipe(z.string().min(1, 'Write one sentence for the list')),
    technologies: commas('Technologies', 60, 2000),
    team: line('Team', 200),
    start: line('Start', 80),
  })
  .superRefine((job, context) => {
    for (const path of ['payMin', 'payMax'] as const) {
      const message = doubtOf(job[path] ?? undefined, job.payCurrency, job.payPeriod)
      if (message) context.addIssue({ code: 'custom', path: [path], message })
    }
    if (job.payMin !== null && job.payMax !== null && job.payMin > job.payMax)
      context.addIssue({
        code: 'custom',
        path: ['payMax'],
        message: 'The highest pay is below the lowest',
      })
  })
  .transform((job) => ({ ...job, officeDays: job.workplace === 'hybrid' ? job.officeDays : null }))

export type ImportedDraft = z.infer<typeof importedDraft>

/** The parts in which a draft differs from what stands in the record. */
export function changedParts(
  stored: Record<(typeof partColumns)[EditablePart][number], unknown>,
  draft: ImportedDraft,
): EditablePart[] {
  const differs = (column: (typeof partColumns)[EditablePart][number]) =>
    JSON.stringify(stored[column]) !== JSON.stringify(draft[column])
  return editableParts.filter((part) => partColumns[part].some(differs))
}
