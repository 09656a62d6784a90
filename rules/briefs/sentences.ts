import type { BriefStatus } from '../applications/stages'
import { formatDate, formatWeekday } from '../dates'
import { type JobDates, type JobState, jobState } from '../jobs/state'

/** What the record says of a brief, and of the job that was written from it, at the moment `now`. */
export type BriefFacts = {
  status: BriefStatus
  dueAt: Date | null
  contactName: string
  phone: string
  email: string
  recruiter: string | null
  job: JobDates | null
  /** How many of those who applied for its job were hired. */
  hired: number
  now: Date
}

type Said = (facts: BriefFacts) => string | undefined

/** The sentences in which a company is told where its brief stands; each is undefined where it is not so. */
export const briefSentences = {
  callBy: (it) => {
    const due = toCall(it)
    return due && !isLate(it) ? `We call you by ${formatWeekday(due)}` : undefined
  },
  shouldHaveCalled: (it) => {
    const due = toCall(it)
    return due && isLate(it) ? `We should have called you by ${formatWeekday(due)}` : undefined
  },
  weAreLate: (it) => (toCall(it) && isLate(it) ? 'We are late' : undefined),
  weMoveNext: (it) => (isOurs(it) && !isLate(it) ? 'We move next' : undefined),
  online: (it) => (jobAt(it) === 'published' ? 'Online' : undefined),
  noLongerOnline: (it) =>
    jobAt(it) === 'expired' || jobAt(it) === 'closed' ? 'No longer online' : undefined,
  whoCalls: (it) =>
    toCall(it) && it.phone
      ? `A recruiter calls ${it.contactName} on ${it.phone} to go through the brief.`
      : undefined,
  asksForNumber: (it) =>
    toCall(it) && !it.phone
      ? `You gave no phone number. We first write to ${it.email} to ask for it.`
      : undefined,
  nameToCome: (it) =>
    toCall(it) && !it.recruiter ? 'After the call, the name of your recruiter is on this page.' : undefined,
  counted: (it) => (toCall(it) ? 'We count the working days since you sent it.' : undefined),
  markedLate: (it) =>
    toCall(it) && isLate(it) ? 'Until we call, your brief is marked as late for our recruiters.' : undefined,
  takenOn: (it) => (it.status === 'qualified' ? 'We have taken on your brief' : undefined),
  beingWritten: (it) => (jobAt(it) === 'draft' ? 'Your job is being written' : undefined),
  notPublicYet: (it) =>
    jobAt(it) === 'draft' ? 'It is not public yet. We write to you when it is.' : undefined,
  isPublic: (it) => (jobAt(it) === 'published' ? 'Your job is public' : undefined),
  hasExpired: (it) => (jobAt(it) === 'expired' ? 'The last day of your job has passed' : undefined),
  isClosed: (it) => (jobAt(it) === 'closed' ? 'Your job is closed' : undefined),
  isFilled: (it) => (it.status === 'won' && it.hired === 0 ? 'Your job is filled' : undefined),
  somebodyWasHired: (it) => (it.status === 'won' && it.hired > 0 ? 'Somebody was hired' : undefined),
  briefIsClosed: (it) => (it.status === 'closed' ? 'This brief is closed' : undefined),
  inCharge: (it) =>
    it.recruiter && !hasEnded(it) ? `${it.recruiter} is in charge of this brief.` : undefined,
  wasInCharge: (it) =>
    it.recruiter && hasEnded(it) ? `${it.recruiter} was in charge of this brief.` : undefined,
  leftOn: (it) => {
    const ended = offTheBoard(it)
    return ended && `Your job left the site on ${formatDate(ended)}.`
  },
  leftAfterHire: (it) =>
    offTheBoard(it) && it.hired > 0 ? 'Somebody who applied here was hired.' : undefined,
  leftFilled: (it) =>
    offTheBoard(it) && it.hired === 0 && it.job?.closedBecause === 'filled'
      ? 'It was closed as filled.'
      : undefined,
  leftWithoutHire: (it) =>
    offTheBoard(it) && it.hired === 0 && it.job?.closedBecause === 'withdrawn'
      ? 'Nobody who applied here was hired.'
      : undefined,
} satisfies Record<string, Said>

/** What is said right after a recruiter did something, by what was done; undefined where it is not so any more. */
export const briefNotices: Record<string, (it: Pick<BriefFacts, 'status'>) => string | undefined> = {
  qualified: ({ status }) =>
    status === 'qualified' ? 'Accepted. We are sending an e-mail with your note to the company.' : undefined,
  closed: ({ status }) =>
    status === 'closed' ? 'Closed. We are sending an e-mail with the reason to the company.' : undefined,
}

/** The day by which somebody calls; undefined once somebody has. */
export function toCall({ status, dueAt }: Pick<BriefFacts, 'status' | 'dueAt'>): Date | undefined {
  return status === 'received' && dueAt ? dueAt : undefined
}

/** True when nothing more follows from a brief. */
export function hasEnded({ status }: Pick<BriefFacts, 'status'>): boolean {
  return status === 'won' || status === 'closed'
}

const isLate = ({ dueAt, now }: BriefFacts) => dueAt !== null && dueAt < now

// While its job is public it is candidates who move next, and once its job has left the board nobody has to.
const isOurs = (it: BriefFacts) =>
  it.status === 'received' || it.status === 'qualified' || jobAt(it) === 'draft'

/** Where the job of an open brief stands; undefined before it is written and once the brief has ended. */
function jobAt({ status, job, now }: BriefFacts): JobState | undefined {
  return status === 'searching' && job ? jobState(job, now) : undefined
}

function offTheBoard({ job, now }: BriefFacts): Date | undefined {
  if (!job?.publishedAt) return undefined
  return jobState(job, now) === 'published'
    ? undefined
    : (job.closedAt ?? job.unlistedAt ?? job.validUntil ?? undefined)
}
