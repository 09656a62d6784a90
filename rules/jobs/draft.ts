import { z } from 'zod'
import { endOf, siteCalendar } from '../calendar'
import { readDay } from '../day'
import { commas, line, lines, text } from '../forms/text'
import { amount } from '../pay/amount'
import { doubtOf } from '../pay/pay'
import { roles } from '../roles/roles'
import { contracts, countries, currencies, keysOf, payPeriods, seniorities, workplaces } from '../vocabulary'

const needed = (what: string, most: number, ask: string) => line(what, most).min(1, `Write ${ask}`)

/** The steps of a hiring process, one a line as "Call with the recruiter, 25 minutes"; without a figure it is 0 minutes. */
const steps = lines('Steps of the process', 8).transform((items) =>
  items.map((item) => {
    const [, name = item, minutes = '0'] = /^(.+?)[\s,:–-]+(\d{1,3})\s*(?:min\w*)?\.?$/.exec(item) ?? []
    return { name, minutes: Number(minutes) }
  }),
)

/** Days on site a week, 1 to 5; empty is undefined. */
export const officeDays = z
  .enum(['', '1', '2', '3', '4', '5'], 'Days on site a week: choose 1 to 5, or nothing')
  .default('')
  .transform((text) => (text === '' ? undefined : Number(text)))

export const roleSlug = z.enum(
  roles.map((role) => role.slug),
  'Choose a role',
)

/** The end of a day in the site's zone, as people write the day; empty is undefined. */
export const lastDay = (what: string) =>
  line(what, 40)
    .default('')
    .transform((typed, context) => {
      if (typed === '') return undefined
      const day = readDay(typed)
      if (day) return endOf(day, siteCalendar())
      context.addIssue({
        code: 'custom',
        message: `${what}: we could not read “${typed}” as a day. Write it as 2026-12-31.`,
      })
      return z.NEVER
    })

/** A job as the desk's form sends it; lists come one item a line. */
export const jobDraft = z
  .object({
    companyId: z.string().min(1, 'Choose a company').max(40),
    title: needed('Title', 120, 'the title'),
    role: roleSlug,
    seniority: z.enum(keysOf(seniorities), 'Choose a seniority'),
    contract: z.enum(keysOf(contracts), 'Choose a contract'),
    workplace: z.enum(keysOf(workplaces), 'Choose a workplace'),
    officeDays,
    city: needed('City', 80, 'the city'),
    country: z.enum(keysOf(countries), 'Choose a country'),
    payMin: amount('Pay from'),
    payMax: amount('Pay to'),
    payCurrency: z.enum(keysOf(currencies), 'Choose a currency').default('EUR'),
    payPeriod: z.enum(keysOf(payPeriods), 'Choose a period of pay').default('year'),
    language: z.enum(['en', 'fr'], 'Choose the language of this text').default('en'),
    summary: needed('One sentence', 160, 'one sentence for the list'),
    work: text('The work', 6000).min(1, 'Write what the work is'),
    duties: lines('What the person will do', 20),
    needs: lines('Needed', 20),
    nice: lines('Nice to have', 20),
    technologies: commas('Technologies', 15),
    steps,
    team: line('Team', 200).default(''),
    start: line('Start', 80).default(''),
    validUntil: lastDay('Last day online'),
  })
  .superRefine((job, context) => {
    for (const path of ['payMin', 'payMax'] as const) {
      const message = doubtOf(job[path], job.payCurrency, job.payPeriod)
      if (message) context.addIssue({ code: 'custom', path: [path], message })
    }
  })
  .refine((job) => job.payMin === undefined || job.payMax === undefined || job.payMin <= job.payMax, {
    path: ['payMax'],
    error: 'The highest pay is below the lowest',
  })

export type JobDraft = z.infer<typeof jobDraft>
