import { and, eq, inArray } from 'drizzle-orm'
import { workOf } from '../absences/cover'
import type { Staff } from '../people/users'
import { store, t } from '../store'

/** What its candidate wrote would help at an interview; empty where nothing was. The caller has shown whose it is. */
export async function helpForInterview(applicationId: string): Promise<string> {
  const { text } = t.interviewHelp
  const [row] = await store.read
    .select({ text })
    .from(t.interviewHelp)
    .where(eq(t.interviewHelp.applicationId, applicationId))
  return row?.text ?? ''
}

/** The same for who leads the interview, while there is one: the recruiter of the job or who covers for them, and nobody else at the desk. */
export async function helpForInterviewer(recruiter: Staff, applicationId: string): Promise<string> {
  const [row] = await store.read
    .select({ text: t.interviewHelp.text })
    .from(t.interviewHelp)
    .innerJoin(t.applications, eq(t.applications.id, t.interviewHelp.applicationId))
    .innerJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
    .where(
      and(
        eq(t.applications.id, applicationId),
        eq(t.applications.stage, 'interview'),
        inArray(t.jobs.recruiterId, workOf(recruiter)),
      ),
    )
  return row?.text ?? ''
}

/** Keeps it, or forgets it where the text is empty; false when the application is closed, whose end forgets it by itself. */
export function keepInterviewHelp(applicationId: string, text: string, at = new Date()): Promise<boolean> {
  return store.tx(async (tx) => {
    const { id, closedAt } = t.applications
    const [found] = await tx.select({ closedAt }).from(t.applications).where(eq(id, applicationId))
    if (!found || found.closedAt) return false
    const row = { applicationId, text, at }
    if (text)
      await tx
        .insert(t.interviewHelp)
        .values(row)
        .onConflictDoUpdate({ target: t.interviewHelp.applicationId, set: { text, at } })
    else await tx.delete(t.interviewHelp).where(eq(t.interviewHelp.applicationId, applicationId))
    return true
  })
}
