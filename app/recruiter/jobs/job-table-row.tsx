import { DeskCell, DeskRow } from '@/components/desk/desk-table'
import { JobStateBadge } from '@/components/job/job-state-badge'
import type { DeskJob } from '@/db/jobs/desk-list'
import { age } from '@/rules/dates'
import { payWords } from '@/rules/jobs/in-words'
import { jobState } from '@/rules/jobs/state'
import { Selection } from '../_act/selection'

/** A job of the desk: its words, state, what waits, pay and age. */
export function JobTableRow({ job, now }: { job: DeskJob; now: Date }) {
  const state = jobState(job, now)
  const since = (state === 'draft' ? job.createdAt : (job.closedAt ?? job.publishedAt)) ?? job.createdAt
  return (
    <DeskRow
      href={`/recruiter/jobs/${job.id}`}
      name={job.title}
      lang={job.language}
      under={job.reference}
      select={<Selection id={String(job.id)} version={job.version} name={job.title} />}
      keys={{ e: `/recruiter/jobs/${job.id}/edit` }}
    >
      <DeskCell>
        {job.company}
        <span className="text-13 text-ink-muted lg:block">
          <span className="lg:hidden">, </span>
          {job.city}
        </span>
      </DeskCell>
      <DeskCell>
        <JobStateBadge state={state} />
      </DeskCell>
      <DeskCell>
        <span
          className={`tabular-nums ${job.applications > 0 ? 'font-semibold' : 'text-ink-muted max-lg:hidden'}`}
        >
          {job.applications}
          {job.applications > 0 && <span className="font-normal lg:hidden"> open</span>}
        </span>
      </DeskCell>
      <DeskCell>
        <span className={job.payMax ? 'tabular-nums' : 'text-ink-muted'}>{payWords(job)}</span>
      </DeskCell>
      <DeskCell>
        <time dateTime={since.toISOString()} className="text-ink-muted">
          {age(since, now)}
        </time>
      </DeskCell>
    </DeskRow>
  )
}
