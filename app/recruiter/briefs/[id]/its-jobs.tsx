import { JobStateBadge } from '@/components/job/job-state-badge'
import { ButtonLink } from '@/components/ui/button'
import type { findDeskBrief } from '@/db/briefs/desk'
import { jobState } from '@/rules/jobs/state'

type Brief = NonNullable<Awaited<ReturnType<typeof findDeskBrief>>>

/** The jobs that were written from a brief, and its shortlist; `agreed` stand on it. */
export function ItsJobs({ brief: { id, jobs }, agreed, now }: { brief: Brief; agreed: number; now: Date }) {
  const [first, ...others] = jobs
  return (
    <>
      {others.length > 0 && (
        <ul aria-label="Its jobs" className="grid gap-2">
          {jobs.map((job) => (
            <li key={job.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <a
                href={`/recruiter/jobs/${job.id}`}
                lang={job.language}
                className="min-w-0 underline wrap-anywhere"
              >
                {job.title}
              </a>
              <span className="text-13 text-ink-muted">{job.reference}</span>
              <JobStateBadge state={jobState(job, now)} />
            </li>
          ))}
        </ul>
      )}
      <p className="flex flex-wrap gap-3">
        {first && others.length === 0 && (
          <ButtonLink href={`/recruiter/jobs/${first.id}`}>Open the job</ButtonLink>
        )}
        <ButtonLink href={`/recruiter/briefs/${id}/shortlist`}>
          Shortlist
          {agreed > 0 && `, ${agreed} agreed`}
        </ButtonLink>
      </p>
    </>
  )
}
