import { StillOpenForm } from '@/app/_still-open/still-open-form'
import { Panel } from '@/components/desk/panel'
import { listJobsToConfirm } from '@/db/jobs/listing/confirm'
import type { Staff } from '@/db/people/users'
import { partId } from './part-id'
import { confirmJobsAction } from './still-open-actions'

/** The jobs of which this recruiter is to say whether they are still open; nothing where there is none. */
export async function StillOpen({ recruiter, now }: { recruiter: Staff; now: Date }) {
  const jobs = await listJobsToConfirm(recruiter, now)
  if (jobs.length === 0) return null
  return (
    <Panel
      id={`still-open${partId(recruiter)}`}
      title="Still open?"
      aside="Candidates read when you last said so."
    >
      <StillOpenForm action={confirmJobsAction} jobs={jobs} />
    </Panel>
  )
}
