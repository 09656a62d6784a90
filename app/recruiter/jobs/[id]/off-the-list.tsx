import { Panel } from '@/components/desk/panel'
import { formatDate } from '@/rules/dates'
import { confirmBy } from '@/rules/jobs/confirmation'
import type { JobFacts } from '@/rules/jobs/sentences'
import { ActionForm } from '../../action-form'
import type { OwnJob } from '../own-job'
import { resumeJobAction } from './actions'
import { CloseLink } from './close-link'

/** A job that is paused, or left the list for want of a word: the way back, and the end. */
export function OffTheList({ job, facts }: { job: OwnJob; facts: JobFacts }) {
  const isPaused = facts.state === 'paused'
  return (
    <Panel id="next" title={isPaused ? 'Paused' : 'Is it still open?'}>
      <ActionForm
        action={resumeJobAction}
        id={job.id}
        seen={job.version}
        submit={isPaused ? 'Bring it back' : 'Yes, it is still open'}
        look="main"
      >
        <p className="text-ink-muted">
          {job.unlistedAt && `Off the list since ${formatDate(job.unlistedAt)}: nobody finds it or applies. `}
          {!isPaused && `It closes on ${formatDate(confirmBy(job))}, and whoever waits is told.`}
        </p>
      </ActionForm>
      <CloseLink id={job.id} facts={facts} />
    </Panel>
  )
}
