import { DeskHead } from '@/components/desk/desk-head'
import { Notice } from '@/components/desk/notice'
import { ButtonLink } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { listQuestions } from '@/db/jobs/questions'
import { listTriageRules } from '@/db/triage/triage'
import { requireOwnJob } from '../../own-job'
import { TriageForm } from './triage-form'

export const metadata = { title: 'Marks by answers' }

export default async function TriagePage({ params, searchParams }: PageProps<'/recruiter/jobs/[id]/triage'>) {
  const { job } = await requireOwnJob(params, '/triage')
  const questions = (await listQuestions(job.id)).filter(({ kind }) => kind !== 'file')
  const rules = await listTriageRules(job.id)

  return (
    <>
      <DeskHead
        title="Marks by answers"
        trail={[
          { name: 'Jobs', path: '/recruiter/jobs' },
          { name: job.title, path: `/recruiter/jobs/${job.id}`, lang: job.language },
        ]}
        facts={
          <p>
            Answers mark whoever has just applied, or put them first or last on the board, until somebody
            opens the application. Nobody is refused by a rule, and nobody is written to. Whoever is late
            stays on top.
          </p>
        }
      />
      <Notice>{(await searchParams).done === 'saved' && 'Saved. The board goes by these rules now.'}</Notice>
      {questions.length === 0 ? (
        <Empty title="This job asks nothing">
          <p>A rule looks at the answer to a question of the job.</p>
          <p>
            <ButtonLink href={`/recruiter/jobs/${job.id}/questions`}>Write a question</ButtonLink>
          </p>
        </Empty>
      ) : (
        <TriageForm
          id={job.id}
          seen={job.version}
          questions={questions.map(({ text }) => text)}
          rules={rules}
        />
      )}
    </>
  )
}
