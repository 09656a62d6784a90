import { dateFormat } from '@/rules/formats'
import type { JobDraft } from '@/rules/jobs/draft'
import type { Country, Currency, Seniority } from '../../rules/vocabulary'
import { type Chance, chanceOf } from './chance'
import type { DemoCompany, DemoRole, WrittenJob } from './market'

/** A demo job: everything but its company's id, with the days since it was published. */
export type ComposedJob = { company: string; draft: Omit<JobDraft, 'companyId'>; daysAgo: number }

// What a French yearly figure becomes elsewhere: invented for the demo, roughly as wages differ.
const abroad: Partial<Record<Country, [number, Currency]>> = {
  BE: [1.08, 'EUR'],
  CH: [1.75, 'CHF'],
  LU: [1.2, 'EUR'],
  DE: [1.12, 'EUR'],
  NL: [1.1, 'EUR'],
  ES: [0.82, 'EUR'],
  PT: [0.7, 'EUR'],
  IT: [0.8, 'EUR'],
  IE: [1.15, 'EUR'],
  GB: [0.98, 'GBP'],
  SE: [10.5, 'SEK'],
  PL: [3.2, 'PLN'],
}

const secondOffices = [
  'Lyon',
  'Paris',
  'Nantes',
  'Toulouse',
  'Bordeaux',
  'Lille',
  'Rennes',
  'Grenoble',
] as const

/** Puts one written job together with what its role and company have in common; the same every time. */
export function composeJob(role: DemoRole, job: WrittenJob, company: DemoCompany, now: Date): ComposedJob {
  const chance = chanceOf(`${role.role} ${job.company} ${job.title}`)
  const contract = contractOf(job.seniority, chance)
  return {
    company: job.company,
    daysAgo: chance.below(chance.next() < 0.55 ? 15 : 75),
    draft: {
      title: job.title,
      role: role.role,
      seniority: job.seniority,
      contract,
      ...placeOf(company, chance),
      ...payOf(role, job.seniority, company.country, contract === 'freelance', chance),
      language: job.lang,
      summary: job.summary,
      work: job.work,
      duties: job.duties ?? chance.some(role.duties, 4 + chance.below(2)),
      needs: job.needs ?? chance.some(role.needs, 4),
      nice: job.nice ?? chance.some(role.nice, 2 + chance.below(2)),
      technologies: job.technologies,
      steps: role.steps.map(([name, minutes]) => ({ name, minutes })),
      team: job.lang === 'fr' ? `Une équipe de ${4 + chance.below(9)}` : `A team of ${4 + chance.below(9)}`,
      start: startOf(job.lang, chance, now),
      validUntil: undefined,
    },
  }
}

function contractOf(seniority: Seniority, chance: Chance): JobDraft['contract'] {
  if (seniority === 'intern') return 'internship'
  const roll = chance.next()
  if (seniority === 'executive' || seniority === 'manager') return 'permanent'
  return roll < 0.05 ? 'freelance' : roll < 0.11 ? 'fixed_term' : 'permanent'
}

function placeOf(
  company: DemoCompany,
  chance: Chance,
): Pick<JobDraft, 'city' | 'country' | 'workplace' | 'officeDays'> {
  const moved = company.country === 'FR' && chance.next() < 0.15
  const workplace =
    chance.next() < 0.75 ? company.workplace : chance.one(['hybrid', 'remote', 'onsite'] as const)
  return {
    city: moved ? chance.one(secondOffices) : company.city,
    country: company.country,
    workplace,
    officeDays: workplace === 'hybrid' ? 1 + chance.below(3) : undefined,
  }
}

function payOf(role: DemoRole, seniority: Seniority, country: Country, freelance: boolean, chance: Chance) {
  const band = role.pay[seniority]
  if (!band) throw new Error(`db/demo/jobs/${role.role}.json: pay.${seniority} is missing`)
  const [factor, payCurrency] = abroad[country] ?? [1, 'EUR' as const]
  const [low, high] = band
  const from = low + chance.next() * (high - low) * 0.5
  const to = Math.min(high, from + (high - low) * (0.35 + chance.next() * 0.25))
  if (freelance)
    return { payMin: daily(from, factor), payMax: daily(to, factor), payCurrency, payPeriod: 'day' as const }
  const round = (thousands: number) => Math.round(thousands * factor) * 1000
  return { payMin: round(from), payMax: round(to), payCurrency, payPeriod: 'year' as const }
}

// A freelance day carries the charges and the empty days that a salary does not: about 1.7 times.
const daily = (thousands: number, factor: number) =>
  Math.round((thousands * factor * 1000 * 1.7) / 218 / 10) * 10

const french = dateFormat('fr', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const english = dateFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' })

function startOf(language: 'en' | 'fr', chance: Chance, now: Date) {
  if (chance.next() < 0.3) return language === 'fr' ? 'Dès que possible' : 'As soon as you are free'
  const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1 + chance.below(4), 1))
  return (language === 'fr' ? french : english).format(month)
}
