import { and, eq } from 'drizzle-orm'
import { applicationDraft } from '@/rules/applications/draft'
import { lookOver, type Missing } from '@/rules/applications/sections'
import type { Language } from '@/rules/people/language'
import { listQuestions } from '../jobs/questions'
import type { User } from '../people/users'
import { store, t } from '../store'
import { applyIn } from './apply'
import { findDraft, wordsOf } from './drafts'
import { dropDrafts } from './write-draft'

export type DraftSent =
  | { outcome: 'sent'; id: string }
  | { outcome: 'stands'; dropped: string[] }
  | { outcome: 'unfinished'; missing: Missing[] }
  | { outcome: 'already' | 'closed' | 'elsewhere' | 'not found' }

/**
 * Sends a draft as an application and lets it go, both or neither; on the terms of `apply`. `unfinished` says what is
 * missing. Where the address has an application for the job already, the draft goes as if it had been sent, and the
 * stored names of its files are to be deleted.
 */
export function sendDraft(
  candidate: User,
  jobSlug: string,
  { openedAt, language }: { openedAt?: Date; language?: Language },
  now = new Date(),
): Promise<DraftSent> {
  return store.tx(async (tx) => {
    const [job] = await tx.select({ id: t.jobs.id }).from(t.jobs).where(eq(t.jobs.slug, jobSlug))
    const draft = job && (await findDraft(candidate.id, job.id, tx))
    if (!job || !draft) return { outcome: 'not found' }
    const { missing } = lookOver(wordsOf(draft), await listQuestions(job.id, tx))
    const read = applicationDraft.safeParse({ ...draft, consent: draft.consent ? 'yes' : undefined })
    if (missing.length > 0 || !draft.cv || !read.success) return { outcome: 'unfinished', missing }

    const given = new Map(draft.answers.map((one) => [one.questionId, one]))
    const answers = (id: string) => given.get(id)?.answer ?? ''
    const files = (id: string) => {
      const { fileId, answer: name = '' } = given.get(id) ?? {}
      return fileId ? { id: fileId, name } : undefined
    }
    const sender = { candidate, openedAt, answers, files, language }
    const applied = await applyIn(tx, jobSlug, read.data, { id: draft.cv.id }, sender, now)
    const { applicationDrafts: drafts } = t
    const isThis = and(eq(drafts.candidateId, candidate.id), eq(drafts.jobId, job.id))
    if (applied.outcome === 'sent') await tx.delete(drafts).where(isThis)
    if (applied.outcome === 'stands') return { outcome: 'stands', dropped: await dropDrafts(tx, isThis) }
    if (applied.outcome === 'questions') return { outcome: 'unfinished', missing }
    return applied.outcome === 'sent' ? { outcome: 'sent', id: applied.id } : { outcome: applied.outcome }
  })
}
