import { z } from 'zod'
import { onePerProcess } from '../one-per-process'
import { keysOf } from '../vocabulary'

const text = z.string().catch('')
const workingDays = (usual: number) => z.number().int().min(1).max(30).catch(usual)

const months = (least: number, most: number) => z.number().int().min(least).max(most).catch(most)

/** In which languages people are written to. */
export const letterLanguages = {
  both: 'English, or French for whoever reads French',
  en: 'English only',
  fr: 'French only',
} as const

/** The months that the site promised until a moment, in milliseconds, before it promised more. */
const promise = z.object({
  until: z.number(),
  applicationMonths: z.number(),
  consentedMonths: z.number(),
  accountMonths: z.number(),
})
export type Promised = z.infer<typeof promise>

/** The settings as they are kept; a part that does not fit is read as if nobody had ever said it. */
export const settingsShape = z.object({
  name: z.string().min(1).catch('Metier'),
  company: text,
  legalForm: text,
  capital: text,
  registration: text,
  vat: text,
  address: text,
  director: text,
  hostName: text,
  hostAddress: text,
  hostPhone: text,
  email: text,
  phone: text,
  privacyContact: text,
  securityContact: text,
  zone: text,
  holidays: text,
  answerDays: workingDays(5),
  briefDays: workingDays(2),
  onlyFrenchInFrance: z.boolean().catch(false),
  payRequired: z.boolean().catch(true),
  genderMark: z.boolean().catch(false),
  letterLanguages: z.enum(keysOf(letterLanguages)).catch('both'),
  givesSkills: z.boolean().catch(true),
  givesExperience: z.boolean().catch(true),
  givesPay: z.boolean().catch(true),
  givesPlace: z.boolean().catch(true),
  givesLanguage: z.boolean().catch(true),
  applicationMonths: months(1, 3),
  consentedMonths: months(3, 24),
  accountMonths: months(6, 24),
  promised: z.array(promise).catch([]),
  accent: text,
  logo: text,
  logoShape: z.number().min(0.1).max(30).catch(1),
})

/**
 * What an owner has said of the site. What is empty was not said; an empty zone or place of holidays is that of the
 * environment. `answerDays` and `briefDays` are the working days to answer an application and to call a brief back. With
 * `onlyFrenchInFrance` a job in France is not published before its text is French, with `payRequired` none is before it
 * says its pay. `genderMark` puts (H/F) behind the titles of French texts. `givesSkills` and its like say which reasons of a
 * refusal the desk still gives. The months are how long what tells of people is
 * kept: never longer than the CNIL advises; `promised` are shorter ones that stood before, to which what was given then is
 * still kept. `accent` is a colour such as #1f4bd1, `logo` the stored name of a picture and
 * `logoShape` its width by its height.
 */
export type SiteSettings = z.infer<typeof settingsShape>

/** The settings of a site of which nothing was said. */
export const firstSettings: SiteSettings = settingsShape.parse({})

const kept = onePerProcess<{ settings?: SiteSettings }>('site settings', () => ({}))

/** The settings that this process goes by: what the record last told it. */
export const siteSettings = (): SiteSettings => kept.settings ?? firstSettings

/** The name of the site, as its pages and feeds say it. */
export const siteName = () => siteSettings().name

/** Makes them the settings of this process. */
export function adoptSettings(settings: SiteSettings): void {
  kept.settings = settings
}

/** What the pages of the law need and nobody has said yet, as things to fill in. */
export function missingFacts(settings: SiteSettings): { field: keyof SiteSettings; fact: string }[] {
  return needed.filter(({ field }) => settings[field] === '')
}

const needed: { field: keyof SiteSettings; fact: string }[] = [
  { field: 'company', fact: 'The company that runs the site' },
  { field: 'legalForm', fact: 'Its legal form' },
  { field: 'registration', fact: 'Its registration number' },
  { field: 'address', fact: 'Its address' },
  { field: 'director', fact: 'Who answers for what is published' },
  { field: 'hostName', fact: 'Who hosts the site' },
  { field: 'hostAddress', fact: 'The address of the host' },
  { field: 'email', fact: 'An address to write to' },
  { field: 'privacyContact', fact: 'Whom to ask about personal data' },
]
