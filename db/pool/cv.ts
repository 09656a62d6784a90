import { desc, eq } from 'drizzle-orm'
import type { StoredFile } from '../applications/file-rows'
import { newId } from '../ids'
import { store, type Tx, t } from '../store'
import { settle } from './profile'

/** The CV of the last application that a candidate sent with this account; undefined where there is none, or it is erased. */
export async function findLastCv(candidateId: string) {
  const { storedName, name, type } = t.files
  const [file] = await store.read
    .select({ storedName, name, type, erasedAt: t.applications.erasedAt })
    .from(t.applications)
    .innerJoin(t.files, eq(t.files.id, t.applications.cvId))
    .where(eq(t.applications.candidateId, candidateId))
    .orderBy(desc(t.applications.id))
    .limit(1)
  return file?.erasedAt === null ? file : undefined
}

/** Keeps a stored file as the CV of a profile; returns the stored name of the one that it replaces. */
export function keepCv(candidateId: string, cv: StoredFile, now = new Date()): Promise<string | undefined> {
  return store.tx(async (tx) => {
    const id = newId()
    await tx.insert(t.files).values({ id, ...cv, createdAt: now })
    await tx.insert(t.profiles).values({ candidateId, createdAt: now }).onConflictDoNothing()
    return replaceCv(tx, candidateId, id, now)
  })
}

/** Takes the CV from a profile; returns the stored name of the file to delete. */
export function dropCv(candidateId: string, now = new Date()): Promise<string | undefined> {
  return store.tx((tx) => replaceCv(tx, candidateId, null, now))
}

async function replaceCv(tx: Tx, candidateId: string, cvId: string | null, now: Date) {
  const [former] = await tx
    .select({ id: t.files.id, storedName: t.files.storedName })
    .from(t.profiles)
    .innerJoin(t.files, eq(t.files.id, t.profiles.cvId))
    .where(eq(t.profiles.candidateId, candidateId))
  await tx.update(t.profiles).set({ cvId, updatedAt: now }).where(eq(t.profiles.candidateId, candidateId))
  if (former) await tx.delete(t.files).where(eq(t.files.id, former.id))
  await settle(tx, candidateId, now)
  return former?.storedName
}
