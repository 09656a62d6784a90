import { z } from 'zod'
import { endOf, siteCalendar } from '../calendar'
import { readDay } from '../day'
import { amount } from '../pay/amount'
import { doubtOf } from '../pay/pay'
import { roles } from '../roles/roles'
import { contracts, countries, currencies, keysOf, payPeriods, seniorities, workplaces } from '../vocabulary'

const line = (most: number) => z.string().trim().max(most, `At most ${most} characters`)
const needed = (what: string, most: number) => line(most).min(1, `Write ${what}`)

/** A textarea with one item a line, as a list without empty lines. */
export const lines = (most: number) =>
  z
    .string()
    .max(6000, 'At most 6,000 characters')
    .default('')
    .transform((text) =>
      text
        .split('\n')
        .map((item) => item.replace(/^\s*[-•*]\s*/, '').trim())
        .filter(Boolean),
    )
    .pipe(z.array(line(300)).max(most, `At most ${most} lines`))

/** The steps of a hiring process, one a line as "Call with the recruiter, 25 minutes"; without a figure it is 0 minutes. */
const steps = lines(8).transform((items) =>
  items.map((item) => {
    const [, name = item, minutes = '0'] = /^(.+?)[\s,:–-]+(\d{1,3})\s*(?:min\w*)?\.?$/.exec(item) ?? []
    return { name, minutes: Number(minutes) }
  }),
)

/** A comma-separated list without doubles. */
export const commas = (most: number, characters = 600) =>
  z
    .string()
    .max(characters, `At most ${characters} characters`)
    .default('')
    .transform((text) => [
      ...new Set(
        text
          .split(',')
          .map((item) => item.trim())
          .filter(Boolean),
      ),
    ])
    .pipe(z.array(line(40)).max(most, `At most ${most}`))

/** Days on site a week, 1 to 5; empty is undefined. */
export const officeDays = z
  .enum(['', '1', '2', '3', '4', '5'])
  .default('')
  .transform((text) => (text === '' ? undefined : Number(text)))

export const roleSlug = z.enum(
  roles.map((role) => role.slug),
  'Choose a role',
)

/** The end of a day in the site's zone, as people write the day; empty is undefined. */
export const lastDay = z
  .string()
  .trim()
  .default('')
  .transform((text, context) => {
    if (text === '') return undefined
    const day = readDay(text)
    if (day) return endOf(day, siteCalendar())
    context.addIssue({
      code: 'custom',
      message: `We could not read “${text}” as a day. Write it as 2026-12-31.`,
    })
    return z.NEVER
  })

/** A job as the desk's form sends it; lists come one item a line. */
export const jobDraft = z
  .object({
    companyId: z.string().min(1, 'Choose a company').max(40),
    title: needed('the title', 120),
    role: roleSlug,
    seniority: z.enum(keysOf(seniorities), 'Choose a seniority'),
    contract: z.enum(keysOf(contracts), 'Choose a contract'),
    workplace: z.enum(keysOf(workplaces), 'Choose a workplace'),
    officeDays,
    city: needed('the city', 80),
    country: z.enum(keysOf(countries), 'Choose a country'),
    payMin: amount,
    payMax: amount,
    payCurrency: z.enum(keysOf(currencies)).default('EUR'),
    payPeriod: z.enum(keysOf(payPeriods)).default('year'),
    language: z.enum(['en', 'fr']).default('en'),
    summary: needed('one sentence for the list', 160),
    work: needed('what the work is', 6000),
    duties: lines(20),
    needs: lines(20),
    nice: lines(20),
    technologies: commas(15),
    steps,
    team: line(200).default(''),
    start: line(80).default(''),
    validUntil: lastDay,
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
