import { Panel } from '@/components/desk/panel'
import { ButtonLink } from '@/components/ui/button'
import { answerDays } from '@/rules/clock'
import { missingToPublish } from '@/rules/jobs/missing'
import type { JobState } from '@/rules/jobs/state'
import { plural } from '@/rules/words'
import { ActionForm } from '../../action-form'
import { publishJobAction } from '../actions'
import type { OwnJob } from '../own-job'
import { ExtendForm } from './extend-form'
import { OnTheBoard, stillOwed } from './on-the-board'

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
            It is on the board at once, under your name. Every candidate is owed an answer within{' '}
            {plural(answerDays(), 'working day')}.
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

const closed = (job: OwnJob) =>
  job.closedBecause === 'filled' ? 'Closed: somebody was hired' : 'Closed: the company no longer hires for it'
