import { DeskHead } from '@/components/desk/desk-head'
import { Notice } from '@/components/desk/notice'
import { listCriteria } from '@/db/scorecards/scorecards'
import { requireOwnJob } from '../../own-job'
import { CriteriaForm } from './criteria-form'

export const metadata = { title: 'Criteria' }

export default async function CriteriaPage({
  params,
  searchParams,
}: PageProps<'/recruiter/jobs/[id]/criteria'>) {
  const { job } = await requireOwnJob(params, '/criteria')
  const criteria = await listCriteria(job)

  return (
    <>
      <DeskHead
        title="Criteria"
        trail={[
          { name: 'Jobs', path: '/recruiter/jobs' },
          { name: job.title, path: `/recruiter/jobs/${job.id}`, lang: job.language },
        ]}
        facts={<p>Each interviewer rates the same things from 1 to 4, and reads the others after that.</p>}
      />
      <Notice>
        {(await searchParams).done === 'saved' && 'Saved. Scorecards that are in keep their words.'}
      </Notice>
      <CriteriaForm id={job.id} seen={job.version} criteria={criteria.join('\n')} />
    </>
  )
}
