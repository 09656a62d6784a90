import type { Country, PayPeriod, Seniority } from '../vocabulary'

/** An advert as the linter reads it: its texts joined with line breaks, and what a form knows of it. */
export type Advert = {
  title: string
  text: string
  language: 'en' | 'fr'
  country?: Country | null
  seniority?: Seniority | null
  payMin?: number | null
  payMax?: number | null
  payPeriod?: PayPeriod
  /** What it asks for as a must, one entry each. */
  needs?: string[]
  /** How many steps of the process it names. */
  steps?: number
  /** Of a confidential job, whether the desk knows who hires. */
  employer?: 'known' | 'unknown'
  /** The owner of the site takes only French texts for jobs in France. */
  onlyFrenchInFrance?: boolean
}

/** `legal` is against a law that it names and keeps a text from being public; `style` keeps people from applying. */
export type Kind = 'legal' | 'style'

/** What is wrong, where the text says it (`quote`), on whose word (`source`), and what to write in its place. */
export type Finding = {
  rule: string
  kind: Kind
  says: string
  source: string
  offer: string
  quote?: string
}

/** A rule about words. Each expression matches what is to be quoted; `unless` matches the ordinary uses of it. */
export type WordRule = Omit<Finding, 'quote'> & { en: RegExp[]; fr: RegExp[]; unless?: RegExp }
