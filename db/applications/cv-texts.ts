import { and, asc, eq, exists, gt, isNull, notLike, or } from 'drizzle-orm'
import { newId } from '../ids'
import { takeWordsOfCv } from '../pool/texts'
import { store, t } from '../store'
import { nameOfErased } from './file-rows'

/** Keeps the words of a stored CV; nothing where its file is gone by now, or replaced. */
export function keepCvText(storedName: string, text: string, now = new Date()): Promise<void> {
  return store.tx(async (tx) => {
    const [file] = await tx.select({ id: t.files.id }).from(t.files).where(eq(t.files.storedName, storedName))
    if (!file) return
    await tx.insert(t.cvTexts).values({ fileId: file.id, text, readAt: now }).onConflictDoNothing()
    await takeWordsOfCv(tx, file.id)
  })
}

/** CVs of applications, drafts and profiles whose words nobody has read yet, the oldest first, of files since that moment. */
export function listUnreadCvs(since: Date, limit: number) {
  const { id, storedName, type } = t.files
  const heldBy = (table: typeof t.applications | typeof t.applicationDrafts | typeof t.profiles) =>
    exists(store.read.select({ cvId: table.cvId }).from(table).where(eq(table.cvId, id)))
  return store.read
    .select({ id, storedName, type })
    .from(t.files)
    .leftJoin(t.cvTexts, eq(t.cvTexts.fileId, id))
    .where(
      and(
        // Ids begin with their moment, and are indexed.
        gt(id, newId(since.getTime()).slice(0, 10)),
        isNull(t.cvTexts.fileId),
        notLike(storedName, nameOfErased('%')),
        or(heldBy(t.applications), heldBy(t.applicationDrafts), heldBy(t.profiles)),
      ),
    )
    .orderBy(asc(id))
    .limit(limit)
}

/** The words of a CV as they were read; undefined while nobody has read them. The caller has shown whose it is. */
export async function findCvText(fileId: string): Promise<string | undefined> {
  const [row] = await store.read
    .select({ text: t.cvTexts.text })
    .from(t.cvTexts)
    .where(eq(t.cvTexts.fileId, fileId))
  return row?.text
}
