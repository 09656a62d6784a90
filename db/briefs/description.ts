import { and, eq, inArray, type SQL } from 'drizzle-orm'
import { deleteFiles, type StoredFile } from '../applications/file-rows'
import { newId } from '../ids'
import type { Staff } from '../people/users'
import { given, prepared } from '../prepared'
import { store, type Tx, t } from '../store'
import { briefsOf } from './desk'

const { briefFiles, files } = t
const shown = { storedName: files.storedName, name: files.name, type: files.type }

/** Keeps the row of the description that came with a brief; the caller has let a former one go. */
export async function keepDescription(tx: Tx, briefId: string, file: StoredFile): Promise<void> {
  const id = newId()
  await tx.insert(files).values({ id, ...file })
  await tx.insert(briefFiles).values({ briefId, fileId: id })
}

/** Lets the descriptions of these briefs go; returns the stored names of the files to delete. */
export async function dropDescriptions(tx: Tx, which: SQL | undefined): Promise<string[]> {
  const gone = await tx.delete(briefFiles).where(which).returning({ id: briefFiles.fileId })
  return deleteFiles(
    tx,
    gone.map(({ id }) => id),
  )
}

const descriptionOf = prepared((read) =>
  read
    .select(shown)
    .from(briefFiles)
    .innerJoin(files, eq(files.id, briefFiles.fileId))
    .where(eq(briefFiles.briefId, given('briefId', briefFiles.briefId))),
)

/** The description of a brief, for whoever has its private link; undefined where none was sent. */
export const findDescription = (briefId: string) => descriptionOf().get({ briefId })

/** The same for a recruiter who reaches the brief. */
export async function findDeskDescription(recruiter: Staff, briefId: string) {
  const [file] = await store.read
    .select(shown)
    .from(briefFiles)
    .innerJoin(files, eq(files.id, briefFiles.fileId))
    .innerJoin(t.briefs, eq(t.briefs.id, briefFiles.briefId))
    .where(and(eq(briefFiles.briefId, briefId), briefsOf(recruiter)))
  return file
}

export const ofBriefs = (ids: string[]) => inArray(briefFiles.briefId, ids)
