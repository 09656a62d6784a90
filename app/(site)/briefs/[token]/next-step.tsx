import {
  CalendarX,
  CircleCheck,
  CircleSlash,
  type LucideIcon,
  PenLine,
  PhoneCall,
  Search,
  TriangleAlert,
} from 'lucide-react'
import { AnswerDays } from '@/components/clock/answer-clock'
import { Standing } from '@/components/ui/standing'
import type { CompanyBrief } from '@/db/briefs/briefs'
import { formatWeekday } from '@/rules/dates'
import { type JobState, jobState } from '@/rules/jobs/state'
import { ItsJob } from './its-job'

type Brief = { brief: CompanyBrief; now: Date }

/** Who moves next and by when. */
export function NextStep(props: Brief) {
  return (
    <section aria-labelledby="next" className="grid gap-2 rounded-m border border-line bg-surface p-5 sm:p-6">
      {props.brief.status === 'received' ? <TheCall {...props} /> : <AfterTheCall {...props} />}
      <ItsJob job={props.brief.job} now={props.now} />
    </section>
  )
}

function TheCall({ brief: { dueAt, createdAt, recruiter, contactName, phone, email }, now }: Brief) {
  if (!dueAt) return <Title>We call you about this brief</Title>
  const day = <time dateTime={dueAt.toISOString()}>{formatWeekday(dueAt)}</time>
  const late = dueAt < now
  return (
    <>
      <Standing
        icon={late ? TriangleAlert : PhoneCall}
        look={late ? 'text-bad' : 'text-accent'}
        words={late ? 'We are late' : 'We move next'}
      />
      <Title>{late ? <>We should have called by {day}</> : <>We call you by {day}</>}</Title>
      <p className="mb-4 text-ink-muted">
        {recruiter ?? 'The first of us who is free'} calls {contactName}
        {phone && ` on ${phone}`} to go through the brief{!recruiter && ' and is named here from then on'}.
        {!phone && ` You gave no number, so we ask for one first, at ${email}.`}
      </p>
      <AnswerDays from={createdAt} due={dueAt} now={now} />
      <p className="text-13 text-ink-muted">
        Working days since you sent it.
        {late && ' Your brief stands first on our desk every morning until we call.'}
      </p>
    </>
  )
}

const words = {
  qualified: [PhoneCall, 'We move next', 'We have taken on your brief'],
  searching: [PenLine, 'We move next', 'Your job is being written'],
  won: [CircleCheck, 'Hired', 'Somebody was hired'],
  closed: [CircleSlash, 'Closed', 'This brief is closed'],
} as const satisfies Partial<Record<CompanyBrief['status'], [LucideIcon, string, string]>>

const onceWritten = {
  draft: words.searching,
  published: [Search, 'We move next', 'Your job is public'],
  expired: [CalendarX, 'We move next', 'The last day of your job has passed'],
  closed: [CircleSlash, 'We move next', 'Your job is closed'],
} as const satisfies Record<JobState, [LucideIcon, string, string]>

function AfterTheCall({ brief: { status, recruiter, job }, now }: Brief) {
  if (status === 'received') return null
  const [icon, eyebrow, title] =
    status === 'searching' && job ? onceWritten[jobState(job, now)] : words[status]
  const ended = status === 'won' || status === 'closed'
  return (
    <>
      <Standing icon={icon} look={ended ? 'text-ink-muted' : 'text-accent'} words={eyebrow} />
      <Title>{title}</Title>
      {recruiter && (
        <p className="text-ink-muted">
          {recruiter} {ended ? 'answered' : 'answers'} for this brief.
        </p>
      )}
    </>
  )
}

function Title({ children }: { children: React.ReactNode }) {
  return <h2 id="next">{children}</h2>
}
