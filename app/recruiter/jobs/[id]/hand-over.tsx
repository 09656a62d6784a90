import { listColleagues } from '@/db/briefs/run'
import type { Staff } from '@/db/people/users'
import { ActionForm } from '../../action-form'
import { handJobOverAction } from '../hand-over-actions'
import type { OwnJob } from '../own-job'

/** Gives a job to somebody else at the desk; nothing where there is nobody else. */
export async function HandOver({ recruiter, job }: { recruiter: Staff; job: OwnJob }) {
  const all = { ...(await listColleagues(recruiter)), [recruiter.id]: `${recruiter.name} (you)` }
  const { [job.recruiterId]: _present, ...others } = all
  if (Object.keys(others).length === 0) return null
  return (
    <ActionForm
      action={handJobOverAction}
      id={job.id}
      seen={job.version}
      folded="Give it to a colleague"
      foldedLook="text-accent"
      submit="Give it to them"
      fields={[{ name: 'to', label: 'Colleague', options: others }]}
    >
      <p className="text-14 text-ink-muted">
        Its applications go with it. Your colleague gets an e-mail; you can take it back for a minute.
      </p>
    </ActionForm>
  )
}
