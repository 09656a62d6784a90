import { and, asc, desc, eq, gte, inArray, lt, sql, sum } from 'drizzle-orm'
import type { Views } from '@/rules/views/tally'
import { slugify } from '@/rules/words'
import { newId } from '../ids'
import type { Staff } from '../people/users'
import { recordAudit } from '../site/audit-events'
import { store, t } from '../store'
import { inScope, type Scope } from './scope'

const { viewSources, channels, jobs } = t

/** Adds views to those of a day; those of no job, or with the tag of no channel, are dropped. */
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
    for (const { slug, source, n } of views) {
      const jobId = ids.get(slug)
      if (jobId === undefined || (source.startsWith('via:') && !tags.has(source))) continue
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

/** The counted views of the jobs of a scope since a day, by their source, the most first. */
export async function countViews(scope: Scope, since: string) {
  const total = sum(viewSources.n).mapWith(Number)
  return store.read
    .select({ source: viewSources.source, n: total })
    .from(viewSources)
    .innerJoin(jobs, eq(jobs.id, viewSources.jobId))
    .where(and(gte(viewSources.day, since), inScope(scope)))
    .groupBy(viewSources.source)
    .orderBy(desc(total), asc(viewSources.source))
}

/** Forgets the views of days before that one. */
export async function pruneViews(before: string): Promise<void> {
  await store.db.delete(viewSources).where(lt(viewSources.day, before))
}

/** The channels of the site, by name. */
export function listChannels() {
  const { id, code, name } = channels
  return store.read.select({ id, code, name }).from(channels).orderBy(asc(name))
}

/** Makes a channel, whose links carry its name as a tag; undefined where one has that tag. */
export function addChannel(recruiter: Staff, name: string, now = new Date()): Promise<string | undefined> {
  const code = slugify(name).slice(0, 40).replace(/-+$/, '')
  return store.tx(async (tx) => {
    const id = newId(now.getTime())
    const made = await tx
      .insert(channels)
      .values({ id, code, name, createdById: recruiter.id, createdAt: now })
      .onConflictDoNothing()
      .returning({ code: channels.code })
    if (made.length === 0) return undefined
    await recordAudit(tx, recruiter.id, 'add a channel', 'settings', id, { at: now })
    return code
  })
}
