import { Panel } from '@/components/desk/panel'
import { ButtonLink } from '@/components/ui/button'
import { formatDate } from '@/rules/dates'
import { missingToPublish } from '@/rules/jobs/draft'
import type { JobState } from '@/rules/jobs/state'
import { plural } from '@/rules/words'
import { ActionForm } from '../../action-form'
import { closeJobAction, publishJobAction, undoExtensionAction } from '../actions'
import type { OwnJob } from '../own-job'
import { ExtendForm } from './extend-form'

/** The one thing that a job in this state asks for: publish a draft, lengthen or close what is public, open again what has expired. */
export function NextStep({
  job,
  state,
  waiting,
  former,
}: {
  job: OwnJob
  state: JobState
  waiting: number
  former: Date | undefined
}) {
  if (state === 'draft') return <Publish job={job} now={new Date()} />
  if (state === 'published') return <OnTheBoard job={job} waiting={waiting} former={former} />
  if (state === 'expired')
    return (
      <Panel id="next" title="Its last day has passed">
        <p className="text-ink-muted">
          The public address answers that the job is gone. {waiting > 0 && stillOwed(waiting)}
        </p>
        {!job.imported && <ExtendForm id={job.id} seen={job.version} submit="Put it back on the board" />}
      </Panel>
    )
  return (
    <Panel id="next" title={closed(job)}>
      <p className="text-ink-muted">
        The public address answers that the job is gone. {waiting > 0 && stillOwed(waiting)}
      </p>
    </Panel>
  )
}

/** Publishes a draft, or says what it still lacks. */
export function Publish({ job, now }: { job: OwnJob; now: Date }) {
  const missing = missingToPublish(job, now)
  if (missing.length === 0)
    return (
      <Panel id="next" title="Ready to publish">
        <ActionForm
          action={publishJobAction}
          id={job.id}
          seen={job.version}
          submit="Publish the job"
          look="main"
        >
          <p className="text-ink-muted">
            It is on the board at once, under your name. Every candidate is owed an answer within five working
            days.
          </p>
        </ActionForm>
      </Panel>
    )
  return (
    <Panel id="next" title="Before you can publish it">
      <ul className="grid list-disc gap-1 ps-5">
        {missing.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>
        <ButtonLink href={`/recruiter/jobs/${job.id}/edit`} look="main">
          Complete the draft
        </ButtonLink>
      </p>
    </Panel>
  )
}

function OnTheBoard({ job, waiting, former }: { job: OwnJob; waiting: number; former: Date | undefined }) {
  return (
    <Panel id="next" title="On the board">
      {job.validUntil && (
        <p>
          Until <b className="font-semibold">{formatDate(job.validUntil)}</b>, that day included.
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
            <p className="text-ink-muted">That day is past, so the job leaves the board again.</p>
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
          It leaves the board at once and its address answers that it is gone. This cannot be undone.{' '}
          {waiting > 0 && stillOwed(waiting)}
        </p>
        <fieldset className="grid gap-2">
          <legend className="mb-1 font-[580]">Why is it closed?</legend>
          <label className="flex min-h-6 items-center gap-2.5">
            <input type="radio" id="because" name="because" value="filled" className="size-4 accent-accent" />
            Somebody was hired
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

const closed = (job: OwnJob) =>
  job.closedBecause === 'filled' ? 'Closed: somebody was hired' : 'Closed: the company no longer hires for it'

const stillOwed = (waiting: number) =>
  `${plural(waiting, 'application')} still ${waiting === 1 ? 'waits' : 'wait'} for your answer.`
