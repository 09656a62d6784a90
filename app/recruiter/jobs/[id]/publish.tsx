import { Panel } from '@/components/desk/panel'
import { ButtonLink } from '@/components/ui/button'
import { answerDays } from '@/rules/clock'
import { missingToPublish } from '@/rules/jobs/missing'
import { unlawfulWords } from '@/rules/linter/of-job'
import { plural } from '@/rules/words'
import { ActionForm } from '../../action-form'
import { publishJobAction } from '../actions'
import type { OwnJob } from '../own-job'
import { askForReviewAction } from './review-actions'
import { PublishLater } from './scheduled'

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
        {job.reviewAskedAt === null && (
          <ActionForm
            action={askForReviewAction}
            id={job.id}
            seen={job.version}
            folded="Have somebody look at it first"
            foldedLook="text-accent"
            submit="Ask for a review"
          >
            <p className="text-ink-muted">
              Only somebody else can publish it then. You can take it back. It waits on the Today of whoever
              answers for it beside you.
            </p>
          </ActionForm>
        )}
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
