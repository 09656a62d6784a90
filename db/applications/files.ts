import { and, eq, inArray, or, sql } from 'drizzle-orm'
import type { Staff } from '../people/users'
import { store, t } from '../store'
import { atTheDesk } from './desk'

/** The CV of an application, for a recruiter who answers for its job; undefined for everybody else, and once it is withdrawn. */
export async function findDeskCv(recruiter: Staff, applicationId: string) {
  const [row] = await store.read
    .select({ file: t.files })
    .from(t.applications)
    .innerJoin(t.files, eq(t.files.id, t.applications.cvId))
    .innerJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
    .where(and(eq(t.applications.id, applicationId), atTheDesk(recruiter)))
  return row?.file
}

/** A file that answers a question of an application, on the terms of its CV. */
export async function findDeskAnswerFile(recruiter: Staff, applicationId: string, answerId: string) {
  const { applicationAnswers: answers } = t
  const [row] = await store.read
    .select({ file: t.files })
    .from(answers)
    .innerJoin(t.files, eq(t.files.id, answers.fileId))
    .innerJoin(t.applications, eq(t.applications.id, answers.applicationId))
    .innerJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
    .where(and(eq(answers.id, answerId), eq(t.applications.id, applicationId), atTheDesk(recruiter)))
  return row?.file
}

/** A file of a candidate's own draft, its CV or the answer to a question; undefined for any other. */
export async function findDraftFile(candidateId: string, fileId: string) {
  const { applicationDrafts: drafts, draftAnswers } = t
  const [row] = await store.read
    .select({ file: t.files })
    .from(t.files)
    .leftJoin(draftAnswers, eq(draftAnswers.fileId, t.files.id))
    .innerJoin(drafts, or(eq(drafts.cvId, t.files.id), eq(drafts.id, draftAnswers.draftId)))
    .where(and(eq(t.files.id, fileId), eq(drafts.candidateId, candidateId)))
  return row?.file
}

/** Those of these stored names that the record knows. */
export async function listKnownNames(storedNames: string[]): Promise<string[]> {
  const known: string[] = []
  for (let from = 0; from < storedNames.length; from += 500) {
    const some = storedNames.slice(from, from + 500)
    const rows = await store.read
      .select({ name: t.files.storedName })
      .from(t.files)
      .where(inArray(t.files.storedName, some))
      .union(
        store.read
          .select({ name: t.heldFiles.storedName })
          .from(t.heldFiles)
          .where(inArray(t.heldFiles.storedName, some)),
      )
      .union(
        store.read
          .select({ name: sql<string>`${t.importFiles.storedName}` })
          .from(t.importFiles)
          .where(inArray(t.importFiles.storedName, some)),
      )
    known.push(...rows.map(({ name }) => name))
  }
  return known
}
