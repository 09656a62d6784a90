import type { Seniority, Workplace } from '../vocabulary'
import { fold } from '../words'

/** What tells how alike two jobs are; what is not known of a job makes it no more alike. */
export type Traits = {
  title: string
  role: string | null
  seniority: Seniority | null
  city: string
  country: string
  workplace: Workplace | null
  technologies: readonly string[]
}

const steps: Record<Seniority, number> = {
  intern: 0,
  junior: 1,
  mid: 2,
  senior: 3,
  lead: 4,
  staff_principal: 4,
  manager: 5,
  executive: 6,
}

/**
 * How alike two jobs are, from 0 to 10: the kind of work counts 4, and without it nothing else does; seniority, place
 * and technologies count 2 each.
 */
export function likeness(a: Traits, b: Traits): number {
  const work = sameWork(a, b)
  return work > 0
    ? 4 * work + 2 * (nearLevel(a, b) + nearPlace(a, b) + shared(a.technologies, b.technologies))
    : 0
}

/** 1 for the same role. Where neither role is known, the words that both titles share. */
function sameWork(a: Traits, b: Traits): number {
  if (a.role || b.role) return a.role === b.role ? 1 : 0
  return shared(titleWords(a.title), titleWords(b.title))
}

/** 1 for the same seniority, a half for the next one up or down. */
function nearLevel(a: Traits, b: Traits): number {
  if (!a.seniority || !b.seniority) return 0
  return Math.max(0, 1 - Math.abs(steps[a.seniority] - steps[b.seniority]) / 2)
}

/** 1 for the same city, or for two remote jobs of one country; a half for the country or for being remote alone. */
function nearPlace(a: Traits, b: Traits): number {
  const country = a.country !== '' && a.country === b.country
  const remote = a.workplace === 'remote' && b.workplace === 'remote'
  const city = country && a.city !== '' && fold(a.city) === fold(b.city)
  if (city || (country && remote)) return 1
  return country || remote ? 0.5 : 0
}

/** The part that two lists have in common of what both hold together (Jaccard's index). */
function shared(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [new Set(a), new Set(b)]
  const common = [...left].filter((name) => right.has(name)).length
  return common === 0 ? 0 : common / (left.size + right.size - common)
}

const titleWords = (title: string) => fold(title).match(/\p{L}{3,}/gu) ?? []
