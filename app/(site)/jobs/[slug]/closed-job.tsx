import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { CircleSlash } from '@/components/ui/icons'
import type { GuideContent } from '@/content/guide/schema'
import type { JobCard, PublicJob } from '@/db/jobs/jobs'
import { payOf, payWords, placeWords } from '@/rules/jobs/in-words'
import { roleInText } from '@/rules/roles/in-words'
import { seniorities, word } from '@/rules/vocabulary'
import { GuideCard, SimilarJobs } from './job-around'
import { JobHead } from './job-head'
import { notOpenWords } from './not-open'

/** What is left of a job that is not open: what it was, why it is not, and where to go on. */
export function ClosedJob({
  job,
  similar,
  guide,
  now,
}: {
  job: PublicJob
  similar: JobCard[]
  guide?: GuideContent
  now: Date
}) {
  const { badge, title, why } = notOpenWords(job, now)
  return (
    <div className="wrap max-w-[52rem]!">
      <JobHead job={job}>
        <p className="text-ink-muted">
          {[word(seniorities, job.seniority), placeWords(job), payOf(job) && payWords(job)]
            .filter(Boolean)
            .join(', ')}
        </p>
        <p>
          <Badge tint="outline" icon={CircleSlash}>
            {badge}
          </Badge>
        </p>
      </JobHead>
      <div className="grid gap-12">
        <Empty title={title}>
          <p>{why}</p>
          <p>
            If you applied for it here, open the link in the e-mail that you got: it shows where your
            application stands.
          </p>
          <p className="flex flex-wrap gap-3">
            {job.role && (
              <ButtonLink href={`/jobs?role=${job.role}`} look="main">
                See open {roleInText(job.role)} jobs
              </ButtonLink>
            )}
            <ButtonLink href="/jobs">See every job</ButtonLink>
          </p>
        </Empty>
        <SimilarJobs role={job.role} jobs={similar} now={now} />
        {guide && <GuideCard guide={guide} />}
      </div>
    </div>
  )
}
