import { Panel } from '@/components/desk/panel'
import { ButtonLink } from '@/components/ui/button'
import type { Reopening } from '@/db/jobs/reopen'
import { answerDays } from '@/rules/clock'
import { missingToPublish } from '@/rules/jobs/missing'
import { type JobFacts, jobSentences } from '@/rules/jobs/sentences'
import { unlawfulWords } from '@/rules/linter/of-job'
import { plural } from '@/rules/words'
import { ActionForm } from '../../action-form'
import { publishJobAction } from '../actions'
import type { OwnJob } from '../own-job'
import { ExtendForm } from './extend-form'
import { OffTheList } from './off-the-list'
import { OnTheBoard } from './on-the-board'
import { ReopenForm } from './reopen-form'
import { PublishLater, Scheduled } from './scheduled'

/** The one thing that a job in this state asks for: publish a draft, lengthen or close what is public, open again what has expired. */
export function NextStep({
  job,
  facts,
  former,
  reopening,
}: {
  job: OwnJob
  facts: JobFacts
  former: Date | undefined
  reopening: Reopening | undefined
}) {
  if (facts.state === 'draft') return <Publish job={job} now={new Date()} />
  if (facts.state === 'scheduled') return <Scheduled job={job} />
  if (facts.state === 'published') return <OnTheBoard job={job} facts={facts} former={former} />
  if (facts.state === 'paused' || facts.state === 'unconfirmed') return <OffTheList job={job} facts={facts} />
  const title =
    jobSentences.lastDayPassed(facts) ??
    jobSentences.closedByHire(facts) ??
    jobSentences.closedAsFilled(facts) ??
    jobSentences.closedWithoutHire(facts) ??
    jobSentences.closedUnconfirmed(facts) ??
    jobSentences.isArchived(facts)
  return (
    <Panel id="next" title={title ?? 'Closed'}>
      <p className="text-ink-muted">
        {jobSentences.isGone(facts)} {jobSentences.stillWaiting(facts)}
      </p>
      {(facts.state === 'expired' || jobSentences.stillWaiting(facts)) && (
        <p>
          <ButtonLink href={`/recruiter/jobs/${job.id}/close`}>
            {jobSentences.stillWaiting(facts) ? 'Answer everybody who waits' : 'Close it with a reason'}
          </ButtonLink>
        </p>
      )}
      {reopening && <ReopenForm job={job} reopening={reopening} />}
      {facts.state === 'expired' && !job.imported && (
        <ExtendForm id={job.id} seen={job.version} submit="Put it online again" />
      )}
    </Panel>
  )
}

/** Publishes a draft, or says what it still lacks. */
export function Publish({ job, now }: { job: OwnJob; now: Date }) {
  const missing = [...missingToPublish(job, now), ...unlawfulWords(job)]
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
            It goes online under your name. You have {plural(answerDays(), 'working day')} to answer each
            candidate.
          </p>
        </ActionForm>
        <PublishLater job={job} folded="Publish it later" />
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
