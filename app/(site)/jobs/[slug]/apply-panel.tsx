import { AnswerDays } from '@/components/clock/answer-clock'
import { SaveForm } from '@/components/job/save-form'
import { Button, ButtonLink } from '@/components/ui/button'
import { Bookmark, CircleCheck } from '@/components/ui/icons'
import type { PublicJob } from '@/db/jobs/jobs'
import { type AnswerRate, answerRateWords } from '@/rules/applications/answer-rate'
import { answerDays, dueAfter } from '@/rules/clock'
import { formatDate, formatDay, formatWeekday } from '@/rules/dates'
import { applyElsewhere } from '@/rules/jobs/apply-elsewhere'
import { payOf, payWords } from '@/rules/jobs/in-words'
import { plural } from '@/rules/words'
import { ApplyLink, NoClock } from './apply-elsewhere'

/** What this visitor has done with the job so far. */
export type Standing = { saved: boolean; applied?: { id: string; createdAt: Date } }

type Offer = { job: PublicJob; standing: Standing; now: Date }

/** Apply, save, and when an answer is due; at the side of a wide screen. */
export function ApplyPanel({ job, standing, rate, now }: Offer & { rate?: AnswerRate }) {
  const elsewhere = applyElsewhere(job)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3 rounded-m border border-line bg-surface p-5">
      {standing.applied ? (
        <Applied {...standing.applied} />
      ) : (
        <div className="max-lg:hidden">
          <ApplyLink job={job} className="w-full">
            <span className="min-w-0 whitespace-normal">Apply to {job.company.name}</span>
          </ApplyLink>
        </div>
      )}
      <div className="max-lg:hidden">
        <SaveButton job={job} saved={standing.saved} />
      </div>
      {!standing.applied && (
        <div className="grid gap-3 border-line lg:mt-1 lg:border-t lg:pt-4">
          {elsewhere ? (
            <NoClock {...elsewhere} />
          ) : (
            <Clock company={job.company.name} rate={rate} now={now} />
          )}
        </div>
      )}
    </div>
  )
}

function Clock({ company, rate, now }: { company: string; rate?: AnswerRate; now: Date }) {
  const due = dueAfter(now)
  return (
    <>
      <p className="font-head text-17 leading-snug font-[640]">
        If you apply today, an answer is due by <time dateTime={due.toISOString()}>{formatWeekday(due)}</time>
      </p>
      <AnswerDays from={now} due={due} now={now} />
      <p className="text-13 text-ink-muted">
        {company} has {plural(answerDays(), 'working day')} to answer you. You need no account.
      </p>
      {rate && <p className="text-13 text-ink-muted">{answerRateWords(company, rate)}</p>}
    </>
  )
}

/** The same in one line, at the foot of a phone. */
export function ApplyBar({ job, standing, now }: Offer) {
  return (
    <div className="sticky bottom-0 z-10 mt-10 -mb-20 border-t border-line bg-surface shadow-float lg:hidden print:hidden">
      <div className="wrap flex items-center gap-3 py-3">
        <p className="grid min-w-0 flex-1 leading-tight">
          <b className="font-[620] tabular-nums">{payOf(job) ? payWords(job) : job.company.name}</b>
          <span className="text-13 text-ink-muted">{nextStep({ job, standing, now })}</span>
        </p>
        <SaveButton job={job} saved={standing.saved} brief />
        {!standing.applied && <ApplyLink job={job}>Apply</ApplyLink>}
      </div>
    </div>
  )
}

function nextStep({ job, standing, now }: Offer) {
  if (standing.applied) return `You applied on ${formatDate(standing.applied.createdAt)}`
  const elsewhere = applyElsewhere(job)
  return elsewhere ? `Applying is at ${elsewhere.host}` : `Answer due by ${formatDay(dueAfter(now))}`
}

function Applied({ id, createdAt }: { id: string; createdAt: Date }) {
  return (
    <div className="grid gap-2">
      <p className="flex items-start gap-2 font-[580] text-good">
        <CircleCheck aria-hidden strokeWidth={1.75} className="mt-0.5 size-5 shrink-0" />
        <span>
          You applied on <time dateTime={createdAt.toISOString()}>{formatDate(createdAt)}</time>
        </span>
      </p>
      <ButtonLink href={`/candidate/applications/${id}`}>Follow your application</ButtonLink>
    </div>
  )
}

function SaveButton({ job, saved, brief }: { job: PublicJob; saved: boolean; brief?: boolean }) {
  return (
    <SaveForm jobId={job.id} saved={saved} returnTo={`/jobs/${job.slug}`}>
      <Button
        aria-label={saved ? 'Saved. Remove it from your saved jobs' : 'Save'}
        className={brief ? 'px-3!' : 'w-full'}
      >
        <Bookmark aria-hidden strokeWidth={1.5} className={saved ? 'fill-sun' : ''} />
        {!brief && (saved ? 'Saved' : 'Save')}
      </Button>
    </SaveForm>
  )
}
