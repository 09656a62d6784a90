import { Panel } from '@/components/desk/panel'
import { ButtonLink } from '@/components/ui/button'
import type { Reopening } from '@/db/jobs/reopen'
import type { Staff } from '@/db/people/users'
import { type JobFacts, jobSentences } from '@/rules/jobs/sentences'
import type { OwnJob } from '../own-job'
import { ExtendForm } from './extend-form'
import { InReview } from './in-review'
import { OffTheList } from './off-the-list'
import { OnTheBoard } from './on-the-board'
import { Publish } from './publish'
import { ReopenForm } from './reopen-form'
import { Scheduled } from './scheduled'

/** The one thing that a job in this state asks for: publish a draft, lengthen or close what is public, open again what has expired. */
export function NextStep({
  job,
  facts,
  former,
  reopening,
  recruiter,
}: {
  job: OwnJob
  facts: JobFacts
  former: Date | undefined
  reopening: Reopening | undefined
  recruiter: Staff
}) {
  if (facts.state === 'draft') return <Publish job={job} now={new Date()} />
  if (facts.state === 'in_review') return <InReview job={job} recruiter={recruiter} />
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
