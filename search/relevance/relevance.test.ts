import { expect, test } from 'vitest'
import { fillDemo } from '@/db/demo/demo'
import { newId } from '@/db/ids'
import { type JobToIndex, listJobIdsToIndex, listJobsToIndex } from '@/db/jobs/jobs'
import { findRole } from '@/rules/roles/roles'
import { fold } from '@/rules/words'
import { searchJobs } from '../jobs'
import { fromSearchParams } from '../query'
import { relevanceQueries } from './queries'

const now = new Date('2026-11-10T09:00:00Z')
const floor = 0.9

type Aspects = Partial<Record<string, string[]>>

const queries = relevanceQueries
  .trim()
  .split('\n')
  .map((line) => {
    const [q = '', facts = ''] = line.split(' = ')
    const aspects = facts.split('; ').map((aspect) => aspect.split(': '))
    return {
      q,
      wanted: Object.fromEntries(aspects.map(([name, values = '']) => [name, values.split(', ')])) as Aspects,
    }
  })

function gradeOf(job: JobToIndex, { role, tech = [], not = [], every, city, ...rest }: Aspects): number {
  const says = (text: string) => fold(job.title).includes(fold(text))
  const has = (name: string) => job.technologies.includes(name)
  const others =
    (!city || city.includes(job.city)) &&
    (!rest.workplace || rest.workplace.includes(job.workplace ?? '')) &&
    (!rest.contract || rest.contract.includes(job.contract ?? '')) &&
    (!rest.seniority || rest.seniority.includes(job.seniority ?? '')) &&
    (!rest.company || rest.company.includes(job.companySlug)) &&
    !not.some(has) &&
    (tech.length === 0 || (every ? tech.every(has) : tech.some(has)))
  if (!others) return 0
  if (role && !role.includes(job.role ?? '')) {
    const related = role.flatMap((slug) => findRole(slug)?.related ?? [])
    return related.includes(job.role ?? '') ? 1 : 0
  }
  return tech.length > 0 && !tech.some(says) ? 2 : 3
}

const gain = (grades: number[]) =>
  grades.slice(0, 10).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0)

test(`what people type finds what they mean: nDCG@10 of at least ${floor}`, { timeout: 60_000 }, async () => {
  await fillDemo(async (bytes) => ({ storedName: newId(), size: bytes.length, sha256: 'c0ffee' }), now)
  const listed = await listJobsToIndex(await listJobIdsToIndex(0, 1000))
  const jobs = listed.filter(({ validUntil }) => !validUntil || validUntil > now)
  const report: { q: string; ndcg: number }[] = []
  for (const { q, wanted } of queries) {
    const grades = new Map(jobs.map((job) => [job.id, gradeOf(job, wanted)]))
    const best = gain([...grades.values()].sort((a, b) => b - a))
    expect([q, best > 0]).toEqual([q, true])
    const { hits } = await searchJobs(fromSearchParams(new URLSearchParams({ q })), now)
    report.push({ q, ndcg: gain(hits.map(({ id }) => grades.get(id) ?? 0)) / best })
  }
  const mean = report.reduce((sum, { ndcg }) => sum + ndcg, 0) / report.length
  const weak = report.filter(({ ndcg }) => ndcg < 0.7).map(({ q, ndcg }) => `${q} ${ndcg.toFixed(2)}`)
  console.info(`nDCG@10 of ${report.length} searches: ${mean.toFixed(3)}; below 0.7: ${weak.join(', ')}`)
  expect(mean).toBeGreaterThan(floor)
})
