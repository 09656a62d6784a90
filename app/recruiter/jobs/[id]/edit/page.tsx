import { DeskHead } from '@/components/desk/desk-head'
import { listRecentCompanies } from '@/db/companies'
import { reviseJobAction } from '../../actions'
import { JobForm } from '../../job-form'
import { jobValues } from '../../job-values'
import { requireOwnJob } from '../../own-job'

export const metadata = { title: 'Edit a job' }

export default async function EditJobPage({ params }: PageProps<'/recruiter/jobs/[id]/edit'>) {
  const { recruiter, job } = await requireOwnJob(params, '/edit')
  const companies = await listRecentCompanies(recruiter.id)

  return (
    <>
      <DeskHead
        title="Edit"
        trail={[
          { name: 'Jobs', path: '/recruiter/jobs' },
          { name: job.title, path: `/recruiter/jobs/${job.id}` },
        ]}
        facts={
          <p>
            {job.title}, {job.company.name}.{' '}
            {job.publishedAt
              ? 'It is public: readers see each change at once.'
              : 'Nobody sees it before you publish it.'}
          </p>
        }
      />
      <JobForm
        action={reviseJobAction}
        id={job.id}
        seen={job.version}
        companies={companies}
        values={jobValues(job)}
        submit={job.publishedAt ? 'Save the changes' : 'Save the draft and preview it'}
      />
    </>
  )
}
