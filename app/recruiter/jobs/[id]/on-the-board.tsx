import { Panel } from '@/components/desk/panel'
import { formatDate } from '@/rules/dates'
import { confirmBy, confirmedWords } from '@/rules/jobs/confirmation'
import type { JobFacts } from '@/rules/jobs/sentences'
import { ActionForm } from '../../action-form'
import type { OwnJob } from '../own-job'
import { confirmJobAction, pauseJobAction, undoExtensionAction } from './actions'
import { CloseLink } from './close-link'
import { ExtendForm } from './extend-form'

/** An open job: until when, the way back from its last extension, another last day, and the end. */
export function OnTheBoard({
  job,
  facts,
  former,
}: {
  job: OwnJob
  facts: JobFacts
  former: Date | undefined
}) {
  const now = new Date()
  return (
    <Panel id="next" title="Online">
      {job.validUntil && (
        <p>
          Until the end of <b className="font-semibold">{formatDate(job.validUntil)}</b>.
        </p>
      )}
      {!job.imported && (
        <ActionForm action={confirmJobAction} id={job.id} submit="It is still open">
          <p className="text-ink-muted">
            {job.confirmedAt ? `${confirmedWords(job.confirmedAt, now, 'en')}. ` : ''}
            {job.termFrom && `Without a word from you it leaves the list on ${formatDate(confirmBy(job))}.`}
          </p>
        </ActionForm>
      )}
      {former && (
        <ActionForm
          action={undoExtensionAction}
          id={job.id}
          seen={job.version}
          submit={`Undo: back to ${formatDate(former)}`}
        >
          {former < now && (
            <p className="text-ink-muted">That day has passed, so the job goes offline again.</p>
          )}
        </ActionForm>
      )}
      {job.validUntil && !job.imported && (
        <ExtendForm
          id={job.id}
          seen={job.version}
          submit="Change the last day"
          folded="Give it a later last day"
        />
      )}
      <ActionForm
        action={pauseJobAction}
        id={job.id}
        seen={job.version}
        folded="Pause this job"
        foldedLook="text-accent"
        submit="Pause the job"
      >
        <p className="text-ink-muted">
          Nobody finds it or applies until you bring it back. Its page says so. Applications go on.
        </p>
      </ActionForm>
      <CloseLink id={job.id} facts={facts} />
    </Panel>
  )
}
