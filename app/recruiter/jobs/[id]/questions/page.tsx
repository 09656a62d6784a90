import { DeskHead } from '@/components/desk/desk-head'
import { listQuestions } from '@/db/jobs/questions'
import { requireOwnJob } from '../../own-job'
import { QuestionsForm } from './questions-form'

export const metadata = { title: 'Questions for candidates' }

export default async function QuestionsPage({ params }: PageProps<'/recruiter/jobs/[id]/questions'>) {
  const { job } = await requireOwnJob(params, '/questions')
  const questions = await listQuestions(job.id)

  return (
    <>
      <DeskHead
        title="Questions for candidates"
        trail={[
          { name: 'Jobs', path: '/recruiter/jobs' },
          { name: job.title, path: `/recruiter/jobs/${job.id}`, lang: job.language },
        ]}
        facts={
          <p>
            The form asks these below the CV. Each question costs you candidates: ask only what decides.
            {job.publishedAt && ' Who is filling in the form now is asked again only what you change.'}
          </p>
        }
      />
      <QuestionsForm id={job.id} seen={job.version} questions={questions} />
    </>
  )
}
