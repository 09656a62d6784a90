import { Panel } from '@/components/desk/panel'
import { formatDate } from '@/rules/dates'
import { type JobFacts, jobSentences } from '@/rules/jobs/sentences'
import { ActionForm } from '../../action-form'
import { closeJobAction } from '../actions'
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
      <ActionForm
        action={closeJobAction}
        id={job.id}
        seen={job.version}
        folded="Close this job"
        submit="Close the job for good"
        look="danger"
      >
        <p className="text-ink-muted">
          Candidates can no longer find it or apply, and its page says that it is closed. You cannot undo
          this. {jobSentences.stillWaiting(facts)} Whoever still waits for an answer is told by e-mail.
        </p>
        <fieldset className="grid gap-2">
          <legend className="mb-1 font-[580]">Why is it closed?</legend>
          <label className="flex min-h-6 items-center gap-2.5">
            <input type="radio" id="because" name="because" value="filled" className="size-4 accent-accent" />
            The job is filled
          </label>
          <label className="flex min-h-6 items-center gap-2.5">
            <input type="radio" name="because" value="withdrawn" className="size-4 accent-accent" />
            The company no longer hires for it
          </label>
        </fieldset>
      </ActionForm>
    </Panel>
  )
}
