import { and, eq, isNull, ne } from 'drizzle-orm'
import { readAnswers, withFiles } from '@/rules/applications/questions'
import { mayStillChange } from '@/rules/applications/stages'
import { newId } from '../ids'
import { jobsOf } from '../jobs/desk'
import { listQuestions } from '../jobs/questions'
import type { Staff } from '../people/users'
import { recordAudit } from '../site/audit-events'
import { store, t } from '../store'
import { listAnswers, type OwnApplication } from './applications'
import { keepAnswers } from './apply'
import type { StoredFile } from './file-rows'
import { deleteFiles } from './file-rows'

/** What its candidate writes in the place of what was sent; a file that is not there stays as it was. */
export type Change = {
  links: string
  note: string
  answers: (questionId: string) => string
  files: (questionId: string) => StoredFile | undefined
  /** Whether the file that a question had before is to go. */
  drops?: (questionId: string) => boolean
  cv?: StoredFile
}

export type Changed =
  | { outcome: 'changed'; dropped: string[] }
  | { outcome: 'opened' }
  | { outcome: 'questions'; errors: Record<string, string> }

/**
 * Changes an application that nobody at the desk has opened; `opened` once somebody has. The files of these stored names
 * are to be deleted. The caller has shown whose it is.
 */
export function changeApplication(
  { id }: Pick<OwnApplication, 'id'>,
  { links, note, answers, files, drops, cv }: Change,
  now = new Date(),
): Promise<Changed> {
  return store.tx(async (tx) => {
    const { jobId, stage, openedAt, cvId } = t.applications
    const [sent] = await tx
      .select({ jobId, stage, openedAt, cvId })
      .from(t.applications)
      .where(eq(t.applications.id, id))
    if (!sent || !mayStillChange(sent)) return { outcome: 'opened' }

    const questions = await listQuestions(sent.jobId, tx)
    const before = await listAnswers(id, tx)
    const earlier = new Map(
      before.flatMap(({ question, answer, fileId }) =>
        fileId ? [[question, { id: fileId, name: answer }] as const] : [],
      ),
    )
    const textOf = new Map(questions.map((question) => [question.id, question.text]))
    const earlierOf = (questionId: string) =>
      drops?.(questionId) ? undefined : earlier.get(textOf.get(questionId) ?? '')
    const fileOf = (questionId: string) => files(questionId) ?? earlierOf(questionId)
    const read = readAnswers(questions, withFiles(questions, answers, fileOf))
    if (read.errors) return { outcome: 'questions', errors: read.errors }

    const newCv = cv && newId()
    if (cv && newCv) await tx.insert(t.files).values({ id: newCv, ...cv })
    await tx
      .update(t.applications)
      .set({ links, note, ...(newCv && { cvId: newCv }) })
      .where(eq(t.applications.id, id))
    await tx.delete(t.applicationAnswers).where(eq(t.applicationAnswers.applicationId, id))
    await keepAnswers(tx, id, read.answers, fileOf)
    const stay = new Set((await listAnswers(id, tx)).map(({ fileId }) => fileId))
    const gone = before.flatMap(({ fileId }) => (fileId && !stay.has(fileId) ? [fileId] : []))
    await recordAudit(tx, null, 'change', 'application', id, { at: now })
    return { outcome: 'changed', dropped: await deleteFiles(tx, newCv ? [sent.cvId, ...gone] : gone) }
  })
}

/** Notes that the desk has opened an application: the first time, after which its candidate changes it no more. */
export function noteOpened(recruiter: Staff, id: string, now = new Date()): Promise<void> {
  return store.tx(async (tx) => {
    const [opened] = await tx
      .select({ id: t.applications.id })
      .from(t.applications)
      .innerJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
      .where(
        and(
          eq(t.applications.id, id),
          isNull(t.applications.openedAt),
          ne(t.applications.stage, 'withdrawn'),
          jobsOf(recruiter),
        ),
      )
    if (!opened) return
    await tx.update(t.applications).set({ openedAt: now }).where(eq(t.applications.id, id))
    await recordAudit(tx, recruiter, 'open', 'application', id, { at: now })
  })
}
