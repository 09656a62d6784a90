import { and, asc, eq, exists, gt, isNull, or } from 'drizzle-orm'
import { type CvFacts, factsOfCv } from '@/rules/applications/cv-facts'
import { newId } from '../ids'
import type { User } from '../people/users'
import { takeWordsOfCv } from '../pool/texts'
import { store, type Tx, t } from '../store'
import { type Draft, findDraft } from './drafts'
import { findDraftable, writeDraft } from './write-draft'

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
        or(heldBy(t.applications), heldBy(t.applicationDrafts), heldBy(t.profiles)),
      ),
    )
    .orderBy(asc(id))
    .limit(limit)
}

/** What the CV of a draft says that the draft does not: it is offered, and taken only where somebody asks for it. */
export async function findOffered(draft: Draft, country: string | null, from: Tx = store.read) {
  if (!draft.cvId) return undefined
  const [kept] = await from
    .select({ text: t.cvTexts.text })
    .from(t.cvTexts)
    .where(eq(t.cvTexts.fileId, draft.cvId))
  const facts = factsOfCv(kept?.text ?? '', country ?? '')
  const names = (['name', 'email', 'phone', 'links'] as const).filter((name) => facts[name] && !draft[name])
  const offered: Partial<CvFacts> = Object.fromEntries(names.map((name) => [name, facts[name]]))
  return names.length > 0 ? offered : undefined
}

/** Takes what the CV of a draft offers, which then wants a look; undefined where it offers nothing. */
export function fillFromCv(candidate: User, jobSlug: string, now = new Date()): Promise<number | undefined> {
  return store.tx(async (tx) => {
    const job = await findDraftable(tx, candidate, jobSlug)
    if (typeof job === 'string') return undefined
    const draft = await findDraft(candidate.id, job.id, tx)
    const offered = draft && (await findOffered(draft, job.country, tx))
    if (!draft || !offered) return undefined
    const toCheck = [...new Set([...draft.toCheck, 'identity' as const])]
    const { version } = await writeDraft(tx, candidate.id, job.id, draft, { ...offered, toCheck, now })
    return version
  })
}
