import { Panel } from '@/components/desk/panel'
import { formatDate } from '@/rules/dates'
import { type JobFacts, jobSentences } from '@/rules/jobs/sentences'
import { ActionForm } from '../../action-form'
import type { OwnJob } from '../own-job'
import { undoExtensionAction } from './actions'
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
  return (
    <Panel id="next" title="Online">
      {job.validUntil && (
        <p>
          Until the end of <b className="font-semibold">{formatDate(job.validUntil)}</b>.
        </p>
      )}
      {former && (
        <ActionForm
          action={undoExtensionAction}
          id={job.id}
          seen={job.version}
          submit={`Undo: back to ${formatDate(former)}`}
        >
          {former < new Date() && (
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
      <p>
        <a
          href={`/recruiter/jobs/${job.id}/close`}
          className="inline-flex min-h-8 items-center font-[550] text-bad underline decoration-current/35"
        >
          Close this job
        </a>
        <span className="block text-13 text-ink-muted">{jobSentences.stillWaiting(facts)}</span>
      </p>
    </Panel>
  )
}
