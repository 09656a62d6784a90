import { and, desc, eq, gt } from 'drizzle-orm'
import { addDays } from '@/rules/dates'
import { store, type Tx, t } from '../store'
import type { Viewer } from './viewer'
import { visibleTo } from './visible-to'

const { profiles, users, files, profileLooks } = t

/** A profile of the pool, whole, for a viewer who may see it; that they looked is noted with it. */
export function lookAtProfile(viewer: Viewer, candidateId: string, now = new Date()) {
  return store.tx(async (tx) => {
    const [found] = await tx
      .select({ profile: profiles, name: users.name, email: users.email, cv: { name: files.name } })
      .from(profiles)
      .innerJoin(users, eq(users.id, profiles.candidateId))
      .leftJoin(files, eq(files.id, profiles.cvId))
      .where(and(visibleTo(viewer), eq(profiles.candidateId, candidateId)))
    if (!found) return undefined
    await note(tx, viewer, candidateId, 'profile', now)
    const { profile, ...rest } = found
    return { ...profile, ...rest }
  })
}

export type ProfileSeen = NonNullable<Awaited<ReturnType<typeof lookAtProfile>>>

/** The CV of such a profile, in the same way; who reads it in a page and then its file has looked once. */
export function lookAtCv(viewer: Viewer, candidateId: string, now = new Date()) {
  return store.tx(async (tx) => {
    const [cv] = await tx
      .select({ id: files.id, storedName: files.storedName, name: files.name, type: files.type })
      .from(profiles)
      .innerJoin(files, eq(files.id, profiles.cvId))
      .where(and(visibleTo(viewer), eq(profiles.candidateId, candidateId)))
    if (cv && !(await hasJustLooked(tx, viewer, candidateId, now)))
      await note(tx, viewer, candidateId, 'cv', now)
    return cv
  })
}

async function hasJustLooked(tx: Tx, { recruiterId, company }: Viewer, candidateId: string, now: Date) {
  const { candidateId: whose, recruiterId: by, companyId, lookedAt, at } = profileLooks
  const theirs = and(eq(whose, candidateId), eq(by, recruiterId), eq(companyId, company.id))
  return (await tx.$count(profileLooks, and(theirs, eq(lookedAt, 'cv'), gt(at, addDays(now, -1 / 1440))))) > 0
}

async function note(tx: Tx, viewer: Viewer, candidateId: string, lookedAt: 'profile' | 'cv', at: Date) {
  const { recruiterId, company } = viewer
  await tx.insert(profileLooks).values({ candidateId, recruiterId, companyId: company.id, lookedAt, at })
}

/** Who has looked at the profile of a candidate, for which company, the last first. */
export function listProfileLooks(candidateId: string) {
  const { lookedAt, at, id } = profileLooks
  return store.read
    .select({ id, lookedAt, at, by: users.name, company: t.companies.name })
    .from(profileLooks)
    .leftJoin(users, eq(users.id, profileLooks.recruiterId))
    .leftJoin(t.companies, eq(t.companies.id, profileLooks.companyId))
    .where(eq(profileLooks.candidateId, candidateId))
    .orderBy(desc(at), desc(id))
    .limit(100)
}
