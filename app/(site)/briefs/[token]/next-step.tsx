import { CircleCheck, CircleSlash, type LucideIcon, PhoneCall, Search, TriangleAlert } from 'lucide-react'
import { AnswerDays } from '@/components/clock/answer-clock'
import { ButtonLink } from '@/components/ui/button'
import type { CompanyBrief } from '@/db/briefs/briefs'
import { formatWeekday } from '@/rules/dates'

type Brief = { brief: CompanyBrief; now: Date }

/** Who moves next and by when. */
export function NextStep(props: Brief) {
  return (
    <section aria-labelledby="next" className="grid gap-2 rounded-m border border-line bg-surface p-5 sm:p-6">
      {props.brief.status === 'received' ? <TheCall {...props} /> : <AfterTheCall {...props} />}
      {props.brief.job && (
        <ButtonLink href={`/jobs/${props.brief.job}`} className="mt-3 justify-self-start">
          See your job as candidates do
        </ButtonLink>
      )}
    </section>
  )
}

function TheCall({ brief: { dueAt, createdAt, recruiter, contactName, phone, email }, now }: Brief) {
  if (!dueAt) return <Title>We call you about this brief</Title>
  const day = <time dateTime={dueAt.toISOString()}>{formatWeekday(dueAt)}</time>
  const late = dueAt < now
  return (
    <>
      <Eyebrow
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

const words: Record<Exclude<CompanyBrief['status'], 'received'>, [LucideIcon, string, string]> = {
  qualified: [PhoneCall, 'We move next', 'Your job is being written'],
  searching: [Search, 'We move next', 'We are looking for people'],
  won: [CircleCheck, 'Hired', 'Somebody has taken the job'],
  closed: [CircleSlash, 'Closed', 'This brief is closed'],
}

function AfterTheCall({ brief: { status, recruiter } }: Brief) {
  if (status === 'received') return null
  const [icon, eyebrow, title] = words[status]
  const ended = status === 'won' || status === 'closed'
  return (
    <>
      <Eyebrow icon={icon} look={ended ? 'text-ink-muted' : 'text-accent'} words={eyebrow} />
      <Title>{title}</Title>
      {recruiter && (
        <p className="text-ink-muted">
          {recruiter} {ended ? 'answered' : 'answers'} for this brief.
        </p>
      )}
    </>
  )
}

function Eyebrow({ icon: Icon, look, words }: { icon: LucideIcon; look: string; words: string }) {
  return (
    <p className={`flex items-center gap-2 text-14 font-[580] ${look}`}>
      <Icon aria-hidden strokeWidth={1.8} className="size-4 shrink-0" />
      {words}
    </p>
  )
}

function Title({ children }: { children: React.ReactNode }) {
  return <h2 id="next">{children}</h2>
}
