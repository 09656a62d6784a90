import { ButtonForm } from '@/app/_lib/button-form'
import { BriefStatusBadge } from '@/components/brief/brief-status-badge'
import type { BriefJob, JobNumbers } from '@/db/briefs/its-jobs'
import type { Search as TheSearch } from '@/db/company-space/searches'
import { addDays, formatDate } from '@/rules/dates'
import { jobState, jobStates } from '@/rules/jobs/state'
import { keptDays } from '@/rules/retention'
import { roleInText } from '@/rules/roles/in-words'
import { seniorities } from '@/rules/vocabulary'
import { plural } from '@/rules/words'
import { openSearchAction } from './actions'

type Props = { search: TheSearch; jobs: BriefJob[]; numbers: Map<number, JobNumbers>; now: Date }

/** One search of a company: where it stands, its jobs with their results, and the way to its page. */
export function Search({ search, jobs, numbers, now }: Props) {
  const { id, number, role, seniority, city, openings, recruiter, createdAt, closedAt } = search
  const title = `${seniorities[seniority]} ${roleInText(role)}, ${city}`
  const hired = jobs.reduce((sum, job) => sum + job.hired, 0)
  const isReadable = !closedAt || addDays(closedAt, keptDays.briefLinks) > now
  return (
    <li className="grid gap-3 rounded-m border border-line bg-surface p-5 sm:p-6">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h2 className="text-20 wrap-anywhere">{title}</h2>
          <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-14 text-ink-muted">
            <b className="font-[580] text-ink">{number}</b>
            <BriefStatusBadge status={search.status} />
            {search.pausedAt && !closedAt && <BriefStatusBadge status="paused" />}
            <span>sent {formatDate(createdAt)}</span>
            {recruiter && <span>with {recruiter}</span>}
            {openings > 1 && (
              <span>
                {hired} of {openings} hired
              </span>
            )}
          </p>
        </div>
        {isReadable && (
          <ButtonForm action={openSearchAction} sends={{ search: id }} at={id} size="s">
            Open<span className="sr-only"> {title}</span>
          </ButtonForm>
        )}
      </div>
      {jobs.length > 0 && (
        <ul className="grid gap-2 border-t border-line pt-3 text-14">
          {jobs.map((job) => (
            <li key={job.id} className="grid gap-x-4 sm:grid-cols-[minmax(0,1fr)_auto]">
              <p lang={job.language} className="min-w-0 wrap-anywhere">
                {jobState(job, now) === 'published' ? (
                  <a href={`/jobs/${job.slug}`} className="inline-block py-1 underline">
                    {job.title}
                  </a>
                ) : (
                  <span className="inline-block py-1">{job.title}</span>
                )}
              </p>
              <p className="py-1 text-ink-muted">{results(job, numbers.get(job.id), now)}</p>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function results(job: BriefJob, numbers: JobNumbers | undefined, now: Date): string {
  const state = jobState(job, now)
  if (state === 'draft' || state === 'scheduled') return 'Being written'
  const seen = job.views > 0 ? `, ${plural(job.views, 'view')}` : ''
  if (!numbers) return `${jobStates[state]}${seen}, nobody has applied yet`
  const { applied, answered, daysToFirstAnswer: days } = numbers
  const first = days === undefined ? '' : `, the first within ${plural(Math.max(1, days), 'working day')}`
  return `${jobStates[state]}${seen}, ${plural(applied, 'application')}, ${answered} answered${first}`
}
