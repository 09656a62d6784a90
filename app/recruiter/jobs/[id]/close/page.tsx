import { redirect } from 'next/navigation'
import { DeskHead } from '@/components/desk/desk-head'
import { listChosen } from '@/db/acts/chosen'
import { listOpenApplications } from '@/db/applications/desk'
import { countApplicationsByStage } from '@/db/applications/desk-list'
import { countSteps } from '@/db/jobs/close'
import { listTemplates } from '@/db/templates/templates'
import { offeredReasons } from '@/rules/applications/reasons'
import { isOpenStage } from '@/rules/applications/stages'
import { age, formatDate } from '@/rules/dates'
import { reopenDays } from '@/rules/jobs/closing'
import { mayMove } from '@/rules/jobs/moves'
import { jobState } from '@/rules/jobs/state'
import { plural } from '@/rules/words'
import { valuesTo } from '../../../_templates/use-template'
import { requireOwnJob } from '../../own-job'
import { CloseForm } from './close-form'

export const metadata = { title: 'Close a job' }

const mostRows = 200

/** Closes a job with an answer to everybody who waits for one. */
export default async function CloseJobPage({ params }: PageProps<'/recruiter/jobs/[id]/close'>) {
  const { recruiter, job } = await requireOwnJob(params, '/close')
  const now = new Date()
  // Before they are read: whoever applies in between makes the form out of date.
  const steps = await countSteps(job.id)
  const waiting = await listOpenApplications(recruiter, job.id, mostRows)
  const readers = await listChosen(
    recruiter,
    waiting.map(({ id }) => id),
  )
  // The letter that is shown is the one to whoever has waited longest.
  const reader = readers.find(({ id }) => id === waiting[0]?.id)
  const stages = await countApplicationsByStage(recruiter, job.id)
  const count = [...stages].reduce((sum, [stage, n]) => sum + (isOpenStage(stage) ? n : 0), 0)
  const state = jobState(job, now)
  const mayClose = state === 'closed' ? count > 0 : mayMove('close', state) && job.publishedAt !== null
  if (!mayClose) redirect(`/recruiter/jobs/${job.id}`)

  return (
    <>
      <DeskHead
        title={state === 'closed' ? 'Answer everybody who waits' : 'Close this job'}
        trail={[
          { name: 'Jobs', path: '/recruiter/jobs' },
          { name: job.title, path: `/recruiter/jobs/${job.id}`, lang: job.language },
        ]}
        facts={
          <p>
            {count > 0
              ? `${plural(count, 'application still waits', 'applications still wait')}. Whoever waits gets an answer now, with a reason.`
              : 'Nobody waits for an answer.'}{' '}
            You can open the job again for {reopenDays} days, with all that closing it has ended.
          </p>
        }
      />
      <CloseForm
        id={job.id}
        seen={job.version}
        applications={steps}
        job={{ title: job.title, company: job.company.name }}
        because={
          job.closedBecause === 'filled' || job.closedBecause === 'withdrawn' ? job.closedBecause : undefined
        }
        more={count - waiting.length}
        templates={(await listTemplates(recruiter, 'refusal')).map(({ id, name }) => ({ id, name }))}
        reasons={offeredReasons()}
        inFrench={readers.filter(({ language }) => language === 'fr').length}
        values={reader ? valuesTo(reader, recruiter, 'refusal') : {}}
        reader={{ language: reader?.language ?? 'en', named: reader?.named ?? false }}
        waiting={waiting.map(({ id, name, stage, stageName, createdAt, consentAt }) => ({
          id,
          name,
          stage,
          stageName,
          applied: `Applied ${age(createdAt, now)}`,
          kept: consentAt ? `Agreed on ${formatDate(consentAt)} that it is kept for other jobs` : undefined,
        }))}
      />
    </>
  )
}
