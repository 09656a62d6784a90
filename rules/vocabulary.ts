/** Every closed list of the product with its words, in the order in which it is shown. */
export const seniorities = {
  intern: 'Intern',
  junior: 'Junior',
  mid: 'Mid-level (confirmé)',
  senior: 'Senior',
  lead: 'Lead',
  staff_principal: 'Staff or principal',
  manager: 'Manager',
  executive: 'Executive',
} as const

export const workplaces = { onsite: 'On site', hybrid: 'Hybrid', remote: 'Remote' } as const

export const contracts = {
  permanent: 'Permanent (CDI)',
  fixed_term: 'Fixed term (CDD)',
  freelance: 'Freelance',
  internship: 'Internship',
  apprenticeship: 'Apprenticeship',
  temporary: 'Temporary',
} as const

export const payPeriods = { year: 'a year', month: 'a month', day: 'a day', hour: 'an hour' } as const

export const currencies = {
  EUR: '€',
  GBP: '£',
  CHF: 'CHF',
  USD: '$',
  SEK: 'SEK',
  PLN: 'PLN',
  CAD: 'CAD',
  AUD: 'AUD',
  NZD: 'NZD',
  DKK: 'DKK',
  NOK: 'NOK',
  CZK: 'CZK',
  HUF: 'HUF',
  RON: 'RON',
  INR: '₹',
  JPY: '¥',
  CNY: 'CNY',
  KRW: '₩',
  SGD: 'SGD',
  HKD: 'HKD',
  MYR: 'MYR',
  PHP: 'PHP',
  AED: 'AED',
  SAR: 'SAR',
  ILS: '₪',
  TRY: 'TRY',
  ZAR: 'ZAR',
  BRL: 'BRL',
  MXN: 'MXN',
  MAD: 'MAD',
} as const

export const countries = {
  FR: 'France',
  BE: 'Belgium',
  CH: 'Switzerland',
  LU: 'Luxembourg',
  DE: 'Germany',
  NL: 'Netherlands',
  ES: 'Spain',
  PT: 'Portugal',
  IT: 'Italy',
  IE: 'Ireland',
  GB: 'United Kingdom',
  SE: 'Sweden',
  PL: 'Poland',
} as const

export type Seniority = keyof typeof seniorities
export type Workplace = keyof typeof workplaces
export type Contract = keyof typeof contracts
export type PayPeriod = keyof typeof payPeriods
export type Currency = keyof typeof currencies
export type Country = keyof typeof countries

/** The keys of a vocabulary as the non-empty tuple that schemas want. */
export function keysOf<K extends string>(vocabulary: Record<K, unknown>): [K, ...K[]] {
  return Object.keys(vocabulary) as [K, ...K[]] // Object.keys forgets its key type; no vocabulary is empty
}

/** A level inside a sentence: “mid-level”, “staff or principal”. */
export function seniorityInText(level: Seniority): string {
  return seniorities[level].replace(/ \(.*/, '').toLowerCase()
}

/** The word for a key that may come from outside: an unknown key is shown as it is. */
export function word(vocabulary: Record<string, string>, key: string | null | undefined): string {
  return key ? (vocabulary[key] ?? key) : ''
}
