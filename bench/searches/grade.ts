import type { JobToIndex } from '@/db/jobs/jobs'
import { fold } from '@/rules/words'

type Aspects = Partial<Record<string, string[]>>

/** A search as it is typed, and the facts of the jobs that it means. */
export type Graded = { q: string; wanted: Aspects }

export function readGraded(text: string): Graded[] {
  const lines = text.split('\n').filter((line) => line && !line.startsWith('# '))
  return lines.map((line) => {
    const [q = '', facts = ''] = line.split(' = ')
    const aspects = facts.split('; ').map((aspect) => aspect.split(': '))
    return {
      q,
      wanted: Object.fromEntries(aspects.map(([name, values = '']) => [name, values.split(', ')])),
    }
  })
}

const facts = {
  role: (job) => job.role,
  city: (job) => job.city,
  country: (job) => job.country,
  workplace: (job) => job.workplace,
  contract: (job) => job.contract,
  seniority: (job) => job.seniority,
  company: (job) => job.companySlug,
} satisfies Record<string, (job: JobToIndex) => string | null>

/** How well each job answers, from 0 to 3, by its facts alone: words.ts has the rule. */
export function gradesOf(jobs: JobToIndex[], wanted: Aspects): Map<number, number> {
  const whole = new Map(jobs.map((job) => [job.id, gradeOf(job, wanted)]))
  if ([...whole.values()].some(Boolean)) return whole
  return new Map(jobs.map((job) => [job.id, lacking(job, wanted) === 1 && hasRole(job, wanted) ? 1 : 0]))
}

function gradeOf(job: JobToIndex, wanted: Aspects): number {
  if (lacking(job, wanted) > 0) return 0
  const { tech = [], rather } = wanted
  const isPreferred = !rather || rather.includes(`seniority ${job.seniority}`)
  const isNamed = tech.length === 0 || tech.some((name) => fold(job.title).includes(fold(name)))
  return isPreferred && isNamed ? 3 : 2
}

function lacking(job: JobToIndex, wanted: Aspects): number {
  const { tech = [], not = [], every, pay } = wanted
  const has = (name: string) => job.technologies.includes(name)
  const aspects = [
    ...Object.entries(facts).map(([name, read]) => wanted[name]?.includes(read(job) ?? '') ?? true),
    isPaid(job, pay?.[0]),
    !not.some(has),
    tech.length === 0 || (every ? tech.every(has) : tech.some(has)),
  ]
  return aspects.filter((one) => !one).length
}

const hasRole = (job: JobToIndex, { role }: Aspects) => !role || role.includes(job.role ?? '')

function isPaid({ payYearlyMax, payCurrency }: JobToIndex, pay?: string): boolean {
  if (!pay) return true
  const [least, currency] = pay.split(' ')
  return (payYearlyMax ?? 0) >= Number(least) && payCurrency === currency
}

/** The normalised discounted gain of the first ten of a list of grades, against the best that all jobs could give. */
export function ndcg(shown: number[], all: number[]): number {
  return gain(shown) / gain([...all].sort((a, b) => b - a))
}

const gain = (grades: number[]) =>
  grades.slice(0, 10).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0)
