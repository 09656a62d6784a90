import { ButtonLink } from '@/components/ui/button'
import type { CompanyBrief } from '@/db/briefs/briefs'
import type { BriefJob, JobNumbers } from '@/db/briefs/its-jobs'
import { briefSentences as says } from '@/rules/briefs/sentences'
import { jobState, jobStates } from '@/rules/jobs/state'
import { plural } from '@/rules/words'

/** The jobs of a brief with what has come of each: one alone speaks for the search, several are listed. */
export function ItsJobs({
  brief,
  numbers,
  now,
}: {
  brief: CompanyBrief
  numbers: Map<number, JobNumbers>
  now: Date
}) {
  const [first, ...others] = brief.jobs
  if (!first) return null
  if (others.length === 0)
    return (
      <>
        <ItsJob brief={brief} now={now} />
        <Numbers job={first} numbers={numbers.get(first.id)} />
      </>
    )
  return (
    <ul aria-label="Your jobs" className="mt-3 grid gap-4">
      {brief.jobs.map((job) => (
        <li key={job.id} className="border-t border-line pt-3">
          <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <b lang={job.language} className="min-w-0 font-[580] wrap-anywhere">
              {job.title}
            </b>
            <span className="text-14 text-ink-muted">{standing(job, now)}</span>
          </p>
          <ItsJob brief={{ ...brief, job, hired: job.hired }} now={now} named={job.title} />
          <Numbers job={job} numbers={numbers.get(job.id)} />
        </li>
      ))}
    </ul>
  )
}

const standing = (job: BriefJob, now: Date) => {
  const state = jobState(job, now)
  return ['draft', 'in_review', 'scheduled'].includes(state) ? 'Being written' : jobStates[state]
}

/** What has come of a job so far, as numbers of the record. */
function Numbers({ job, numbers }: { job: BriefJob; numbers: JobNumbers | undefined }) {
  if (!numbers && job.views === 0) return null
  const { applied = 0, answered = 0, daysToFirstAnswer } = numbers ?? {}
  const days = daysToFirstAnswer === undefined ? '' : Math.max(1, daysToFirstAnswer)
  return (
    <p className="mt-3 text-ink-muted">
      {job.views > 0 && `We counted ${plural(job.views, 'view')} of its page. `}
      {plural(applied, 'person has', 'people have')} applied.
      {applied > 0 && ` ${plural(answered, 'of them has', 'of them have')} an answer`}
      {days && `; the first came within ${plural(days, 'working day')}`}
      {applied > 0 && '.'}
    </p>
  )
}

/** Where a job of a brief stands: its page while it is open, and else what became of it, since its page is gone. */
function ItsJob({ brief, now, named }: { brief: CompanyBrief; now: Date; named?: string }) {
  const it = { ...brief, now }
  if (!brief.job) return null
  if (jobState(brief.job, now) === 'published')
    return (
      <ButtonLink href={`/jobs/${brief.job.slug}`} className="mt-3 justify-self-start">
        See {named ?? 'your job'} as candidates do
      </ButtonLink>
    )
  const said = [
    named ? undefined : says.notPublicYet(it),
    says.leftOn(it),
    says.leftAfterHire(it),
    says.leftFilled(it),
    says.leftWithoutHire(it),
  ].filter(Boolean)
  return said.length > 0 && <p className="mt-3">{said.join(' ')}</p>
}
