import { z } from 'zod'
import { isHolidayPlace } from '../calendar'
import { isZone } from '../environment'
import { text } from '../forms/text'
import type { SiteSettings } from './settings'

const line = (what: string, most = 200) => text(what, most).default('')
const lines = (what: string) => line(what, 500)

const mail = (what: string) =>
  line(what, 254).refine(
    (given) => given === '' || z.email().safeParse(given).success,
    `${what}: write an e-mail address such as hello@example.com`,
  )

const workingDays = (what: string) =>
  z.coerce
    .number(`${what}: write a number of days`)
    .int(`${what}: write a whole number of days`)
    .min(1, `${what}: at least 1 day`)
    .max(30, `${what}: at most 30 days`)

/** The settings as the form of the owner sends them. */
export const settingsDraft = z.object({
  name: text('Name of the site', 60).min(1, 'Write the name of the site'),
  company: line('Company'),
  legalForm: line('Legal form'),
  capital: line('Share capital'),
  registration: line('Registration number'),
  vat: line('VAT number'),
  address: lines('Address'),
  director: line('Publication director'),
  hostName: line('Host'),
  hostAddress: lines('Address of the host'),
  hostPhone: line('Telephone of the host', 40),
  email: mail('E-mail'),
  phone: line('Telephone', 40),
  privacyContact: mail('Personal data'),
  securityContact: mail('Security'),
  zone: line('Time zone').refine(
    (given) => given === '' || isZone(given),
    'Time zone: write one such as Europe/Paris, or nothing',
  ),
  holidays: line('Public holidays', 12)
    .transform((given) => given.toUpperCase())
    .refine(
      (given) => given === '' || isHolidayPlace(given),
      'Public holidays: write a country such as FR, a region such as DE-BY, or nothing',
    ),
  answerDays: workingDays('Days to answer'),
  briefDays: workingDays('Days to call back'),
}) satisfies z.ZodType<SiteSettings>
