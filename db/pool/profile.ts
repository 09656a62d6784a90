import { desc, eq } from 'drizzle-orm'
import type { MatchProfile } from '@/rules/match/parts'
import type { Point } from '@/rules/places/distance'
import { missingIn } from '@/rules/pool/complete'
import type { ProfileDraft } from '@/rules/pool/draft'
import { store, type Tx, t } from '../store'
import { writeTexts } from './texts'

export type Profile = NonNullable<Awaited<ReturnType<typeof findProfile>>>
export type Practice = Profile['practice']

/** What a candidate says of themselves, with the name of the CV kept for it; undefined until they have written one. */
export async function findProfile(candidateId: string, from: Tx = store.read) {
  const [found] = await from
    .select({ profile: t.profiles, cv: { name: t.files.name } })
    .from(t.profiles)
    .leftJoin(t.files, eq(t.files.id, t.profiles.cvId))
    .where(eq(t.profiles.candidateId, candidateId))
  return found && { ...found.profile, cv: found.cv }
}

/** What a profile of somebody who has none yet may begin with: the role and the level of the last job they applied for. */
export async function findBeginnings(candidateId: string) {
  const { role, seniority } = t.jobs
  const [last] = await store.read
    .select({ role, seniority })
    .from(t.applications)
    .innerJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
    .where(eq(t.applications.candidateId, candidateId))
    .orderBy(desc(t.applications.id))
    .limit(1)
  return last
}

/** Writes a profile as its candidate says it; `at` is where its town lies, null where that is not known. */
export function saveProfile(
  candidateId: string,
  draft: ProfileDraft,
  { at, practice }: { at: Point | null; practice: Practice },
  now = new Date(),
): Promise<void> {
  return store.tx(async (tx) => {
    const place = { latitude: at?.latitude ?? null, longitude: at?.longitude ?? null }
    const said = { ...draft, ...place, practice, updatedAt: now }
    await tx
      .insert(t.profiles)
      .values({ candidateId, ...said, createdAt: now })
      .onConflictDoUpdate({ target: t.profiles.candidateId, set: said })
    await settle(tx, candidateId, now)
  })
}

/** After a change: whether it is complete, and by which words it is found. */
export async function settle(tx: Tx, candidateId: string, now: Date): Promise<void> {
  const profile = await findProfile(candidateId, tx)
  if (!profile) return
  const completeSince = missingIn(profile).length > 0 ? null : (profile.completeSince ?? now)
  await tx.update(t.profiles).set({ completeSince }).where(eq(t.profiles.candidateId, candidateId))
  await writeTexts(tx, profile)
}

/** Lets jobs be compared with a profile, or no more. */
export async function chooseCompared(candidateId: string, wanted: boolean, now = new Date()): Promise<void> {
  await store.db
    .update(t.profiles)
    .set({ notComparedAt: wanted ? null : now })
    .where(eq(t.profiles.candidateId, candidateId))
}

/** The profile with which jobs are compared; undefined where there is none, or its candidate wants no comparison. */
export async function findCompared(
  candidateId: string,
): Promise<(MatchProfile & { updatedAt: Date }) | undefined> {
  const profile = await findProfile(candidateId)
  return profile && profile.notComparedAt === null ? profile : undefined
}
