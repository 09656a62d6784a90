import { JobSheet } from '@/components/job/job-sheet'
import { JobStateBadge } from '@/components/job/job-state-badge'
import { ButtonLink } from '@/components/ui/button'
import { Crumbs } from '@/components/ui/crumbs'
import { Eye } from '@/components/ui/icons'
import { missingToPublish } from '@/rules/jobs/missing'
import { jobState } from '@/rules/jobs/state'
import { unlawfulWords } from '@/rules/linter/of-job'
import { requireOwnJob } from '../../own-job'
import { InReview } from '../in-review'
import { Publish } from '../publish'
import { Wording } from './wording'

export const metadata = { title: 'Preview' }

export default async function PreviewPage({
  params,
  searchParams,
}: PageProps<'/recruiter/jobs/[id]/preview'>) {
  const { recruiter, job } = await requireOwnJob(params, '/preview')
  const now = new Date()
  const state = jobState(job, now)
  const missing = [...missingToPublish(job, now), ...unlawfulWords(job)]

  return (
    <>
      <div className="-mt-5 mb-4">
        <Crumbs
          trail={[
            { name: 'Jobs', path: '/recruiter/jobs' },
            { name: job.title, path: `/recruiter/jobs/${job.id}`, lang: job.language },
          ]}
          here="Preview"
        />
      </div>
      <p className="mb-5 flex items-center gap-x-4 rounded-m bg-sun-soft px-4 py-2.5 text-sun-ink">
        <Eye aria-hidden strokeWidth={1.7} className="size-5 shrink-0" />
        <span className="me-auto min-w-0">
          {state === 'draft'
            ? 'This is how candidates will see the page. Only you can see it now.'
            : 'This is how the page of the job looks.'}
        </span>
        <JobStateBadge state={state} />
      </p>
      <div className="grid items-start gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_19rem]">
        <JobSheet job={job} />
        <div className="grid gap-8 max-xl:-order-1 xl:sticky xl:top-6">
          {state === 'draft' && <Publish job={job} now={now} />}
          {state === 'in_review' && <InReview job={job} recruiter={recruiter} />}
          {!job.imported && <Wording job={job} done={String((await searchParams).done)} />}
          {(state === 'published' || (state === 'draft' && missing.length === 0)) && (
            <p>
              <ButtonLink href={`/recruiter/jobs/${job.id}/edit`}>Edit</ButtonLink>
            </p>
          )}
        </div>
      </div>
    </>
  )
}
