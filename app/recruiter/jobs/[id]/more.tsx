import { ButtonForm } from '@/app/_lib/button-form'
import { Panel } from '@/components/desk/panel'
import { mayMove } from '@/rules/jobs/moves'
import { type JobFacts, jobSentences } from '@/rules/jobs/sentences'
import type { OwnJob } from '../own-job'
import { archiveJobAction, duplicateJobAction, unarchiveJobAction } from './life-actions'

/** What can be done with a job beside its next step: write another like it, put it away. */
export function More({ job, facts, children }: { job: OwnJob; facts: JobFacts; children: React.ReactNode }) {
  const sends = { id: String(job.id), seen: String(job.version) }
  const mayArchive = mayMove('archive', facts.state) && !jobSentences.stillWaiting(facts)
  return (
    <Panel id="more" title="More">
      {!facts.elsewhere && (
        <a href={`/recruiter/jobs/${job.id}/blind`} className="underline">
          Blind first look
        </a>
      )}
      {!facts.elsewhere && !job.imported && (
        <a href={`/recruiter/insights?job=${job.id}`} className="underline">
          Insights of this job
        </a>
      )}
      {children}
      {!job.imported && (
        <ButtonForm action={duplicateJobAction} sends={sends} at="duplicate" size="s">
          Write another like it
        </ButtonForm>
      )}
      {mayArchive && (
        <ButtonForm action={archiveJobAction} sends={sends} at="archive" size="s">
          Archive this job
        </ButtonForm>
      )}
      {facts.state === 'archived' && (
        <ButtonForm action={unarchiveJobAction} sends={sends} at="unarchive" size="s">
          Take it out of the archive
        </ButtonForm>
      )}
    </Panel>
  )
}
