import { inArray, lt, sql } from 'drizzle-orm'
import type { Views } from '@/rules/views/tally'
import { outerColumn } from '../outer-column'
import { store, t } from '../store'

const { viewSources, channels, jobs } = t

/** How often the page of a job was opened, in a select from jobs. */
export const viewsOfJob = sql<number>`(select coalesce(sum(v.n), 0) from view_sources v
  where v.job_id = ${outerColumn(jobs.id)})`.mapWith(Number)

/** Adds views to those of a day; those of no job are dropped, and the tag of no channel is no source. */
export function addViews(views: Views[], day: string): Promise<void> {
  return store.tx(async (tx) => {
    const slugs = [...new Set(views.map(({ slug }) => slug))]
    const found = await tx
      .select({ id: jobs.id, slug: jobs.slug })
      .from(jobs)
      .where(inArray(jobs.slug, slugs))
    const ids = new Map(found.map(({ id, slug }) => [slug, id]))
    const tags = new Set(
      (await tx.select({ code: channels.code }).from(channels)).map(({ code }) => `via:${code}`),
    )
    for (const { slug, source: said, n } of views) {
      const jobId = ids.get(slug)
      if (jobId === undefined) continue
      const source = said.startsWith('via:') && !tags.has(said) ? '' : said
      await tx
        .insert(viewSources)
        .values({ jobId, day, source, n })
        .onConflictDoUpdate({
          target: [viewSources.jobId, viewSources.day, viewSources.source],
          set: { n: sql`${viewSources.n} + ${n}` },
        })
    }
  })
}

/** Forgets the views of days before that one. */
export async function pruneViews(before: string): Promise<void> {
  await store.db.delete(viewSources).where(lt(viewSources.day, before))
}
