import { eq, sql } from 'drizzle-orm'
import { store, t } from '../store'

const { jobViews, jobs } = t

/** How often the page of a job was opened, in a select from jobs. */
export const viewsOfJob = sql<number>`(select coalesce(sum(v.views), 0) from job_views v
  where v.job_id = ${jobs.id})`.mapWith(Number)

/** Keeps how often the pages of jobs were opened, by their addresses, on the day of `now`; an address of no job is left out. */
export async function keepViews(views: Map<string, number>, now = new Date()): Promise<void> {
  if (views.size === 0) return
  const day = now.toISOString().slice(0, 10)
  await store.tx(async (tx) => {
    for (const [slug, n] of views) {
      const [job] = await tx.select({ id: jobs.id }).from(jobs).where(eq(jobs.slug, slug))
      if (!job) continue
      await tx
        .insert(jobViews)
        .values({ jobId: job.id, day, views: n })
        .onConflictDoUpdate({
          target: [jobViews.jobId, jobViews.day],
          set: { views: sql`${jobViews.views} + ${n}` },
        })
    }
  })
}
