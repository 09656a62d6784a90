import { urgency, workdaysBetween } from '../clock'
import { formatDate, formatWeekday } from '../dates'
import { plural } from '../words'
import {
  isOpenStage,
  mayStillChange,
  movesNext,
  type RejectionReason,
  rejectionReasons,
  type Stage,
  stages,
} from './stages'

/** What the record says of an application at the moment `now`. */
export type ApplicationFacts = {
  stage: Stage
  company: string
  recruiter: string
  dueAt: Date | null
  closedAt: Date | null
  rejectedBecause: RejectionReason | null
  /** The job can be applied for at `now`. */
  jobIsOpen: boolean
  now: Date
}

type Said = (facts: ApplicationFacts) => string | undefined

/** The sentences in which a candidate is told where an application stands; each is undefined where it is not so. */
export const applicationSentences = {
  waitingForCompany: (it) => (owed(it) && !isLate(it) ? `Waiting for ${it.company}` : undefined),
  lateBy: (it) => {
    const due = owed(it)
    if (!due || !isLate(it)) return undefined
    // On the weekend after a due Friday no working day has passed yet, and it is late all the same.
    const days = workdaysBetween(due, it.now)
    return days === 0 ? 'Late' : `Late by ${plural(days, 'working day')}`
  },
  due: (it) => {
    const due = owed(it)
    return due && !isLate(it) ? `An answer is due by ${formatWeekday(due)}` : undefined
  },
  wasDue: (it) => {
    const due = owed(it)
    return due && isLate(it) ? `An answer was due by ${formatWeekday(due)}` : undefined
  },
  nothingToDo: (it) =>
    owed(it) && !isLate(it)
      ? `${it.recruiter} recruits for this job and has to answer you. You have nothing to do.`
      : undefined,
  markedLate: (it) =>
    owed(it) && isLate(it)
      ? `${it.company} has not answered in time. ${it.recruiter}, who recruits for this job, sees your application marked as late.`
      : undefined,
  counted: (it) =>
    owed(it)
      ? 'We count the working days since the last step. The count ends when you get an answer.'
      : undefined,
  waitingForYou: (it) => (it.stage === 'offer' ? 'Waiting for you' : undefined),
  offered: (it) => (it.stage === 'offer' ? `${it.company} has made you an offer` : undefined),
  tellThem: (it) =>
    it.stage === 'offer'
      ? `Tell ${it.recruiter}, who recruits for this job, whether you accept it.`
      : undefined,
  hired: (it) => (it.stage === 'hired' ? `You have the job at ${it.company}` : undefined),
  hiredOn: (it) =>
    it.stage === 'hired' && it.closedAt
      ? `Hired on ${formatDate(it.closedAt)}. Every step before that is below.`
      : undefined,
  withdrew: (it) => (it.stage === 'withdrawn' ? 'You withdrew this application' : undefined),
  withdrewOn: (it) =>
    it.stage === 'withdrawn' && it.closedAt
      ? `You withdrew it on ${formatDate(it.closedAt)}. Nobody has to answer it any more.`
      : undefined,
  mayApplyAgain: (it) => (it.stage === 'withdrawn' && it.jobIsOpen ? 'The job is still open.' : undefined),
  refused: (it) => (it.stage === 'rejected' ? `${it.company} will not go further` : undefined),
  reason: (it) => (it.rejectedBecause ? `${rejectionReasons[it.rejectedBecause]}.` : undefined),
  answeredOn: (it) =>
    it.stage === 'rejected' && it.closedAt ? `Answered on ${formatDate(it.closedAt)}.` : undefined,
  readers: (it) =>
    it.stage === 'withdrawn'
      ? undefined
      : `${it.recruiter}, who recruits for this job, can read this. So can whoever runs this site.`,
  closedToReaders: (it) =>
    it.stage === 'withdrawn' ? 'You withdrew it, so the recruiters can no longer open it.' : undefined,
} satisfies Record<string, Said>

const openedMeanwhile = 'Your application has been opened at the desk, so it can no longer be changed.'

/** Whether what was sent may still be changed, as its candidate reads it. */
export const changeSentences = {
  mayChange: (it: Changeable) =>
    mayStillChange(it)
      ? 'Nobody has opened it yet. Until somebody does, you can change your CV, links, note and answers.'
      : undefined,
  wasOpened: (it: Changeable) => (isOpenStage(it.stage) && !mayStillChange(it) ? openedMeanwhile : undefined),
  openedMeanwhile,
}

type Changeable = { stage: Stage; openedAt: Date | null }

/** What is said right after a recruiter did something, by what was done; undefined where it is not so any more. */
export const applicationNotices: Record<string, (it: Noticed) => string | undefined> = {
  moved: ({ stage, stageName }) =>
    stage === 'rejected' || stage === 'withdrawn' || stage === 'received'
      ? undefined
      : `Moved to “${stageName || stages[stage]}”.`,
  refused: ({ stage }) => (stage === 'rejected' ? 'Answered, with the reason.' : undefined),
  scored: ({ stage }) => (stage === 'withdrawn' ? undefined : 'Your scorecard is in.'),
  revealed: ({ stage }) =>
    stage === 'withdrawn' ? undefined : 'Recorded. That you see now who it is was noted.',
  'looked-again': ({ stage }) =>
    stage === 'withdrawn' ? undefined : 'Recorded. Thank you for looking again.',
  noted: ({ stage }) =>
    stage === 'withdrawn' ? undefined : 'Your note is saved. The candidate cannot see it.',
}

type Noticed = Pick<ApplicationFacts, 'stage'> & { stageName?: string | null }

/** The day by which a company has to answer; undefined while the candidate moves next, and once it is over. */
export function owed({ stage, dueAt }: Pick<ApplicationFacts, 'stage' | 'dueAt'>): Date | undefined {
  return dueAt && isOpenStage(stage) && movesNext(stage) === 'company' ? dueAt : undefined
}

const isLate = ({ dueAt, now }: ApplicationFacts) => dueAt !== null && urgency(dueAt, now) === 'late'
