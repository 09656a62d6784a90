import type { Stage } from '../applications/stages'
import { plural } from '../words'
import type { ClosingReason, JobState } from './state'

/** What the record says of a job and of its applications: how many stand at each stage, the withdrawn included. */
export type JobFacts = {
  state: JobState
  closedBecause: ClosingReason | null
  imported: boolean
  /** Its employer takes applications on pages of their own. */
  elsewhere: boolean
  stages: Map<Stage, number>
}

type Said = (facts: JobFacts) => string | undefined

/** The sentences in which a recruiter is told how a job goes; each is undefined where it is not so. */
export const jobSentences = {
  onceItIsPublished: (it) =>
    it.state === 'draft' || it.state === 'in_review' || it.state === 'scheduled'
      ? 'Candidates can apply once the job is published.'
      : undefined,
  appliedElsewhere: (it) =>
    it.elsewhere && it.state === 'published' && applied(it) === 0
      ? 'Candidates apply on the employer’s own site.'
      : undefined,
  nobodyYet: (it) =>
    it.state === 'published' && !it.elsewhere && applied(it) === 0 ? 'Nobody has applied yet.' : undefined,
  nobodyApplied: (it) =>
    (it.state === 'closed' || it.state === 'expired') && applied(it) === 0
      ? 'Nobody applied here.'
      : undefined,
  allAnswered: (it) =>
    waiting(it) === 0 && answered(it) > 0 && withdrawn(it) === 0
      ? 'Everybody who applied has an answer.'
      : undefined,
  allAnsweredOrWithdrawn: (it) =>
    waiting(it) === 0 && answered(it) > 0 && withdrawn(it) > 0
      ? 'Everybody who applied has an answer, or has withdrawn.'
      : undefined,
  allWithdrawn: (it) =>
    waiting(it) === 0 && answered(it) === 0 && withdrawn(it) > 0
      ? 'Everybody who applied has withdrawn.'
      : undefined,
  stillWaiting: (it) =>
    waiting(it) > 0
      ? plural(
          waiting(it),
          'application still waits for your answer.',
          'applications still wait for your answer.',
        )
      : undefined,
  closedByHire: (it) =>
    it.state === 'closed' && hired(it) > 0 ? 'Closed: somebody who applied here was hired' : undefined,
  closedAsFilled: (it) =>
    it.state === 'closed' && hired(it) === 0 && it.closedBecause === 'filled'
      ? 'Closed as filled'
      : undefined,
  closedWithoutHire: (it) =>
    it.state === 'closed' && hired(it) === 0 && it.closedBecause === 'withdrawn' && !it.imported
      ? 'Closed: the company no longer hires for it'
      : undefined,
  closedUnconfirmed: (it) =>
    it.state === 'closed' && hired(it) === 0 && it.closedBecause === 'unconfirmed'
      ? 'Closed: nobody confirmed that it is still open'
      : undefined,
  isArchived: (it) => (it.state === 'archived' ? 'Archived' : undefined),
  lastDayPassed: (it) => (it.state === 'expired' ? 'Its last day has passed' : undefined),
  isGone: (it) =>
    it.state === 'closed' || it.state === 'expired'
      ? 'Its public page says that the job is closed.'
      : undefined,
} satisfies Record<string, Said>

/** What is said right after something was done to a job, by what was done; undefined where it is not so any more. */
export const jobNotices = {
  toApprove: (it) =>
    it.state === 'draft' || it.state === 'published'
      ? 'Asked. We are sending an e-mail to the company.'
      : undefined,
  published: (it) =>
    it.state === 'published' ? 'Published. Candidates can now find it and apply.' : undefined,
  revised: (it) => (it.state === 'published' ? 'Saved. The public page shows your changes.' : undefined),
  asked: (it) =>
    it.state === 'published'
      ? 'Saved. The form asks these questions now.'
      : it.state === 'draft'
        ? 'Saved. The form asks these questions once the job is published.'
        : undefined,
  corrected: (it) => (it.imported ? 'Saved. Imports will not overwrite what you changed.' : undefined),
  followed: (it) =>
    it.imported ? 'Saved. The next import writes this job again from its source.' : undefined,
  unchanged: (it) => (it.imported ? 'You changed nothing, so nothing was saved.' : undefined),
  extended: (it) =>
    it.state === 'published' ? 'The last day is changed. Candidates can find it and apply.' : undefined,
  undone: (it) => (it.state === 'draft' ? undefined : 'The earlier last day is back.'),
  confirmed: (it) => (it.state === 'published' ? 'Confirmed. Its public page says so.' : undefined),
  toReview: (it) =>
    it.state === 'in_review' ? 'Asked. Whoever looks at it publishes it, or gives it back.' : undefined,
  scheduled: (it) => (it.state === 'scheduled' ? 'Scheduled. It goes online by itself.' : undefined),
  unscheduled: (it) => (it.state === 'draft' ? 'It is a draft again.' : undefined),
  archived: (it) =>
    it.state === 'archived' ? 'Archived. You find it in the list of archived jobs.' : undefined,
  unarchived: (it) => (it.state === 'archived' ? undefined : 'It is back in the list.'),
  paused: (it) => (it.state === 'paused' ? 'Paused. Its public page says so now.' : undefined),
  resumed: (it) =>
    it.state === 'published' ? 'Back on the list. Candidates can find it and apply.' : undefined,
  reopened: (it) => (it.state === 'published' ? 'Open again. Candidates can find it and apply.' : undefined),
  closed: (it) => (it.state === 'closed' ? 'Closed. Its public page says so now.' : undefined),
} satisfies Record<string, Said>

const at =
  (...wanted: Stage[]) =>
  ({ stages }: JobFacts) =>
    wanted.reduce((sum, stage) => sum + (stages.get(stage) ?? 0), 0)

const waiting = at('received', 'in_review', 'interview', 'offer')
const answered = at('hired', 'rejected')
const withdrawn = at('withdrawn')
const hired = at('hired')
const applied = (it: JobFacts) => waiting(it) + answered(it) + withdrawn(it)
