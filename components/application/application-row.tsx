import type { OwnApplication } from '@/db/applications/applications'
import { formatDate } from '@/rules/dates'
import { AnswerClock } from '../clock/answer-clock'
import { Logo } from '../ui/logo'
import { WholeWords } from '../ui/whole-words'
import { dueWords, owedAnswer } from './application-words'
import { StageBadge } from './stage-badge'

/** One of a candidate's applications in a list: the job, its stage, and the day that counts, or what is asked of them. */
export function ApplicationRow({
  application,
  asks,
  now,
}: {
  application: OwnApplication
  asks?: string
  now: Date
}) {
  const { id, jobTitle, language, company, stage } = application
  return (
    <li className="relative grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4 gap-y-2 border-b border-line py-4 hover:bg-sunken md:grid-cols-[auto_minmax(0,1fr)_8rem_20rem]">
      <Logo name={company} logo={application.companyLogo} />
      <div className="min-w-0">
        <h3 className="text-17 font-semibold tracking-[-0.005em]">
          <a
            href={`/candidate/applications/${id}`}
            lang={language}
            className="after:absolute after:inset-0 hover:underline"
          >
            <WholeWords text={jobTitle} />
          </a>
        </h3>
        <p className="text-14 text-ink-muted">{company}</p>
      </div>
      <p className="col-start-2 md:col-start-auto">
        <StageBadge stage={stage} name={application.stageName} />
      </p>
      <div className="col-start-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-14 md:col-start-auto">
        {asks ? <span>{asks}</span> : <WhatCounts application={application} now={now} />}
      </div>
    </li>
  )
}

function WhatCounts({ application, now }: { application: OwnApplication; now: Date }) {
  const { closedAt, recruiter } = application
  const owed = owedAnswer(application, now)
  if (owed) {
    return (
      <>
        <span className="md:min-w-32">
          <AnswerClock from={owed.from} due={owed.due} now={now} />
        </span>
        {owed.late ? (
          <b className="font-[580] text-bad">{owed.late}</b>
        ) : (
          <time dateTime={owed.due.toISOString()}>{dueWords(owed.due)}</time>
        )}
      </>
    )
  }
  if (!closedAt) return <span>Answer {recruiter}</span>
  return (
    <time dateTime={closedAt.toISOString()} className="text-ink-muted">
      {formatDate(closedAt)}
    </time>
  )
}
