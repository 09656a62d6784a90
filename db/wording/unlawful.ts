import { eq } from 'drizzle-orm'
import type { JobDraft } from '@/rules/jobs/draft'
import { unlawfulWords } from '@/rules/linter/of-job'
import { type Tx, t } from '../store'

/** What in the text of a job, as it is or is about to be, is against a law; nothing for one that others have written. */
export async function unlawfulIn(
  tx: Tx,
  jobId: number,
  draft: Omit<Partial<JobDraft>, 'companyId'> = {},
): Promise<string[]> {
  const [job] = await tx.select().from(t.jobs).where(eq(t.jobs.id, jobId))
  if (!job || job.imported) return []
  return unlawfulWords({ ...job, ...draft, companyId: job.companyId })
}
