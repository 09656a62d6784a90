import { and, eq, inArray, isNull } from 'drizzle-orm'
import { movesNext } from '@/rules/applications/stages'
import type { ClosingReason } from '@/rules/jobs/state'
import { jobClosed } from '@/rules/letters'
import { titleForReaders } from '../jobs/jobs'
import { queueLetter } from '../site/outbox'
import { type Tx, t } from '../store'
import { aboutApplication, applicationLink } from './applications'

/**
 * Writes to those whose applications for these jobs still wait for an answer that the jobs have closed; the answer
 * stays due. Whoever has an offer is not waiting.
 */
export async function tellWaiting(
  tx: Tx,
  jobIds: number[],
  because: ClosingReason,
  now: Date,
): Promise<void> {
  const open = await tx
    .select({
      id: t.applications.id,
      name: t.applications.name,
      email: t.applications.email,
      stage: t.applications.stage,
      dueAt: t.applications.dueAt,
      title: titleForReaders,
      company: t.companies.name,
    })
    .from(t.applications)
    .innerJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
    .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    .where(and(inArray(t.applications.jobId, jobIds), isNull(t.applications.closedAt)))
  for (const { id, email, stage, ...application } of open) {
    if (movesNext(stage) !== 'company') continue
    const letter = jobClosed({ ...application, because, link: applicationLink(), now })
    await queueLetter(tx, email, letter, await aboutApplication(tx, id))
  }
}
