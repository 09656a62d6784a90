import { StillOpenForm } from '@/app/_still-open/still-open-form'
import { Panel } from '@/components/desk/panel'
import { confirmJobsAction } from './still-open-actions'
import type { Waiting } from './waiting'

/** The jobs of which a recruiter is to say whether they are still open; `of` is in whose place. Nothing where there is none. */
export function StillOpen({ jobs, of = '' }: { jobs: Waiting['toConfirm']; of?: string }) {
  if (jobs.length === 0) return null
  return (
    <Panel id={`still-open${of}`} title="Still open?" aside="Candidates read when you last said so.">
      <StillOpenForm action={confirmJobsAction} jobs={jobs} />
    </Panel>
  )
}
