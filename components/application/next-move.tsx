import { CircleCheck, CircleSlash, Handshake, Hourglass, TriangleAlert, Undo2 } from 'lucide-react'
import type { OwnApplication } from '@/db/applications/applications'
import { rejectionReasons } from '@/rules/applications/stages'
import { formatDate, formatWeekday } from '@/rules/dates'
import { AnswerDays } from '../clock/answer-clock'
import { Standing } from '../ui/standing'
import { owedAnswer } from './application-words'

/** Who moves next and by when, or how it ended: the first thing that a candidate looks for. */
export function NextMove({ application, now }: { application: OwnApplication; now: Date }) {
  return (
    <section aria-labelledby="next-move" className="rounded-m border border-line bg-surface p-5 sm:p-6">
      <Card application={application} now={now} />
    </section>
  )
}

function Card({ application, now }: { application: OwnApplication; now: Date }) {
  const { company, recruiter, stage } = application
  const owed = owedAnswer(application, now)
  if (owed) return <Owed company={company} recruiter={recruiter} {...owed} />
  if (stage === 'offer') {
    return (
      <>
        <Standing look="text-sun-ink" icon={Handshake} words="You move next" />
        <Title>{company} has made you an offer</Title>
        <p className="mt-2 text-ink-muted">
          Tell {recruiter}, who recruits for this job, whether you take it.
        </p>
      </>
    )
  }
  return <Ended application={application} />
}

function Owed({
  company,
  recruiter,
  from,
  due,
  now,
  late,
}: { company: string; recruiter: string } & NonNullable<ReturnType<typeof owedAnswer>>) {
  return (
    <>
      {late ? (
        <Standing look="text-bad" icon={TriangleAlert} words={late} />
      ) : (
        <Standing look="text-accent" icon={Hourglass} words={`${company} moves next`} />
      )}
      <Title>
        {late ? 'An answer was due by' : 'An answer is due by'} <Day date={due} />
      </Title>
      <p className="mt-2 mb-5 text-ink-muted">
        {late
          ? `${company} has let the day pass. Your application now stands first on the desk of ${recruiter}, who recruits for this job.`
          : `${recruiter}, who recruits for this job, answers you. You have nothing to do.`}
      </p>
      <AnswerDays from={from} due={due} now={now} />
      <p className="mt-3 text-13 text-ink-muted">
        Working days since the last step. The clock stops only when you are answered.
      </p>
    </>
  )
}

function Ended({ application }: { application: OwnApplication }) {
  const { stage, company, closedAt, rejectedBecause, jobSlug } = application
  const on = closedAt && <time dateTime={closedAt.toISOString()}>{formatDate(closedAt)}</time>
  if (stage === 'hired') {
    return (
      <>
        <Standing look="text-good" icon={CircleCheck} words="Hired" />
        <Title>You have the job at {company}</Title>
        <p className="mt-2 text-ink-muted">Since {on}. All that led to it stays below.</p>
      </>
    )
  }
  if (stage === 'withdrawn') {
    return (
      <>
        <Standing look="text-ink-muted" icon={Undo2} words="Closed" />
        <Title>You withdrew this application</Title>
        <p className="mt-2 text-ink-muted">
          On {on}. Nobody has to answer it any more. While the job is open you may{' '}
          <a href={`/jobs/${jobSlug}/apply`} className="text-ink underline">
            apply again
          </a>
          .
        </p>
      </>
    )
  }
  return (
    <>
      <Standing look="text-ink-muted" icon={CircleSlash} words="Closed" />
      <Title>{company} will not go further</Title>
      {rejectedBecause && (
        <p className="mt-3 border-s-3 border-line-strong ps-4">
          <b className="block text-13 font-[580] text-ink-muted">The reason</b>
          {rejectionReasons[rejectedBecause]}.
        </p>
      )}
      <p className="mt-3 text-ink-muted">Answered on {on}.</p>
    </>
  )
}

function Title({ children }: { children: React.ReactNode }) {
  return (
    <h2 id="next-move" className="mt-2 break-words">
      {children}
    </h2>
  )
}

function Day({ date }: { date: Date }) {
  return <time dateTime={date.toISOString()}>{formatWeekday(date)}</time>
}
