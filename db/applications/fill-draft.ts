import { eq } from 'drizzle-orm'
import { type CvFacts, factsOfCv } from '@/rules/applications/cv-facts'
import type { User } from '../people/users'
import { store, type Tx, t } from '../store'
import { type Draft, findDraft } from './drafts'
import { findDraftable, writeDraft } from './write-draft'

/** What the CV of a draft says that the draft does not: it is offered, and taken only where somebody asks for it. */
export async function findOffered(draft: Draft, country: string | null, from: Tx = store.read) {
  if (!draft.cvId) return undefined
  const [kept] = await from
    .select({ text: t.cvTexts.text })
    .from(t.cvTexts)
    .where(eq(t.cvTexts.fileId, draft.cvId))
  return lackedBy(draft, factsOfCv(kept?.text ?? '', country ?? ''))
}

/** Takes what the CV of a draft offers, which then wants a look; returns its version, undefined where it offers nothing. */
export function fillFromCv(candidate: User, jobSlug: string, now = new Date()) {
  return fill(candidate, jobSlug, now, findOffered)
}

/** Takes those of these facts that a draft lacks, on the same terms. */
export function fillFromFacts(candidate: User, jobSlug: string, facts: CvFacts, now = new Date()) {
  return fill(candidate, jobSlug, now, async (draft) => lackedBy(draft, facts))
}

function lackedBy(draft: Draft, facts: CvFacts): Partial<CvFacts> | undefined {
  const names = (['name', 'email', 'phone', 'links'] as const).filter((name) => facts[name] && !draft[name])
  return names.length > 0 ? Object.fromEntries(names.map((name) => [name, facts[name]])) : undefined
}

function fill(
  candidate: User,
  jobSlug: string,
  now: Date,
  find: (draft: Draft, country: string | null, tx: Tx) => Promise<Partial<CvFacts> | undefined>,
): Promise<number | undefined> {
  return store.tx(async (tx) => {
    const job = await findDraftable(tx, candidate, jobSlug)
    if (typeof job === 'string') return undefined
    const draft = await findDraft(candidate.id, job.id, tx)
    const facts = draft && (await find(draft, job.country, tx))
    if (!draft || !facts) return undefined
    const toCheck = [...new Set([...draft.toCheck, 'identity' as const])]
    const { version } = await writeDraft(tx, candidate.id, job.id, draft, { ...facts, toCheck, now })
    return version
  })
}
