import { z } from 'zod'
import { isHolidayPlace } from '../calendar'
import { isZone } from '../environment'
import { line, text } from '../forms/text'
import { email } from '../people/email'
import { keysOf } from '../vocabulary'
import { plural } from '../words'
import { whyNoAccent } from './accent'
import { letterLanguages, type SiteSettings } from './settings'

const fact = (what: string, most = 200) => line(what, most).default('')
const facts = (what: string) => text(what, 500).default('')

const mail = (what: string) =>
  fact(what, 254).refine(
    (given) => given === '' || email.safeParse(given).success,
    `${what}: write an e-mail address such as hello@example.com`,
  )

const workingDays = (what: string) =>
  z.coerce
    .number(`${what}: write a number of days`)
    .int(`${what}: write a whole number of days`)
    .min(1, `${what}: at least 1 day`)
    .max(30, `${what}: at most 30 days`)

const months = (what: string, least: number, most: number) =>
  z.coerce
    .number(`${what}: write a number of months`)
    .int(`${what}: write a whole number of months`)
    .min(least, `${what}: at least ${plural(least, 'month')}`)
    .max(most, `${what}: at most ${plural(most, 'month')}, as the CNIL advises`)
    .default(most)

const yesOrNo = (problem: string, first: 'true' | 'false') =>
  z
    .enum(['true', 'false'], problem)
    .default(first)
    .transform((said) => said === 'true')

const given = (what: string) => yesOrNo(`The reason of ${what}: choose whether it is given`, 'true')

/** The settings as the form of the owner sends them. */
export const settingsDraft = z.object({
  name: line('Name of the site', 60).min(1, 'Write the name of the site'),
  company: fact('Company'),
  legalForm: fact('Legal form'),
  capital: fact('Share capital'),
  registration: fact('Registration number'),
  vat: fact('VAT number'),
  address: facts('Address'),
  director: fact('Publication director'),
  hostName: fact('Host'),
  hostAddress: facts('Address of the host'),
  hostPhone: fact('Telephone of the host', 40),
  email: mail('E-mail'),
  phone: fact('Telephone', 40),
  privacyContact: mail('Personal data'),
  securityContact: mail('Security'),
  zone: fact('Time zone').refine(
    (given) => given === '' || isZone(given),
    'Time zone: write one such as Europe/Paris, or nothing',
  ),
  holidays: fact('Public holidays', 12)
    .transform((given) => given.toUpperCase())
    .refine(
      (given) => given === '' || isHolidayPlace(given),
      'Public holidays: write a country such as FR, a region such as DE-BY, or nothing',
    ),
  answerDays: workingDays('Days to answer'),
  briefDays: workingDays('Days to call back'),
  onlyFrenchInFrance: yesOrNo('An English text: choose what it does', 'false'),
  payRequired: yesOrNo('A job without pay: choose what it does', 'true'),
  genderMark: yesOrNo('Titles: choose whether (H/F) stands behind them', 'false'),
  letterLanguages: z
    .enum(keysOf(letterLanguages), 'Language of e-mails: choose one of these')
    .default('both'),
  givesSkills: given('skills'),
  givesExperience: given('years'),
  givesPay: given('pay'),
  givesPlace: given('place'),
  givesLanguage: given('language'),
  applicationMonths: months('Applications', 1, 3),
  consentedMonths: months('Applications kept for other jobs', 3, 24),
  accountMonths: months('Accounts', 6, 24),
  accent: line('Accent colour', 400)
    .default('')
    .transform((given) => given.toLowerCase())
    .superRefine((given, context) => {
      const why = given === '' ? undefined : whyNoAccent(given)
      if (why) context.addIssue({ code: 'custom', message: `Accent colour: ${why}` })
    }),
}) satisfies z.ZodType<Omit<SiteSettings, 'logo' | 'logoShape' | 'promised'>>
