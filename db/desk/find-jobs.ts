import { and, desc, eq, inArray, isNotNull, isNull, like, notInArray, sql } from 'drizzle-orm'
import { seesAllWork } from '@/rules/desk/may'
import { jobsOf } from '../jobs/desk'
import type { Staff } from '../people/users'
import { store, t } from '../store'
import { contains } from './like'
import { matching } from './named'

const { id, title, reference, closedAt } = t.jobs

/**
 * The jobs whose titles hold all words: first those of which each begins a word, of both the open ones, then the newest.
 * What is common is soon found so, and what is rare is little.
 */
export async function findJobs(recruiter: Staff, words: string[], most: number) {
  const ids: number[] = []
  for (const texts of [words.map((word) => ` ${word}`), words])
    for (const standing of [isNull(closedAt), isNotNull(closedAt)])
      if (ids.length < most)
        ids.push(...(await holding(recruiter, texts, and(standing, notInArray(id, ids)), most - ids.length)))
  const found = await store.read
    .select({ id, title, language: t.jobs.language, company: t.companies.name, closedAt })
    .from(t.jobs)
    .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    .where(inArray(id, ids))
  return found.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}

async function holding(recruiter: Staff, texts: string[], fits: ReturnType<typeof and>, most: number) {
  const wanted = seesAllWork(recruiter) ? matching(texts) : undefined
  const words = sql`' ' || ${title} || ' ' || ${reference}`
  const left = wanted ? texts.filter((text) => !matching([text])) : texts
  const all = and(fits, ...left.map((text) => like(words, contains(text))))
  // Of one recruiter’s jobs an index holds the titles; of all jobs those are asked for that have the words, in their order.
  const found = wanted
    ? await store.read
        .select({ id })
        .from(sql`job_titles`)
        .crossJoin(t.jobs)
        .where(and(sql`job_titles match ${wanted} and ${id} = job_titles.rowid`, all))
        .orderBy(sql`job_titles.rowid desc`)
        .limit(most)
    : await store.read
        .select({ id })
        .from(t.jobs)
        .where(and(jobsOf(recruiter), all))
        .orderBy(desc(id))
        .limit(most)
  return found.map((job) => job.id)
}
