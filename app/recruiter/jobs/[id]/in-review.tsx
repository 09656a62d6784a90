import { Panel } from '@/components/desk/panel'
import type { Staff } from '@/db/people/users'
import { formatDateAndTime } from '@/rules/dates'
import { actsAs } from '@/rules/desk/absence'
import { missingFromReview } from '@/rules/jobs/missing'
import { ActionForm } from '../../action-form'
import type { OwnJob } from '../own-job'
import { Publish } from './publish'
import { takeBackAction } from './review-actions'

/** A job that somebody else is to look at: for whoever asked the way back, for everybody else that and the way online. */
export function InReview({ job, recruiter }: { job: OwnJob; recruiter: Staff }) {
  const isOwn = missingFromReview(job, actsAs(recruiter)).length > 0
  return (
    <>
      <Panel id="review" title="In review">
        <p>
          Since {job.reviewAskedAt && formatDateAndTime(job.reviewAskedAt)}.{' '}
          {isOwn
            ? 'Somebody else looks at it and publishes it. It waits on their Today.'
            : 'Read it, and publish it or give it back.'}
        </p>
        <ActionForm action={takeBackAction} id={job.id} seen={job.version} submit="Make it a draft again" />
      </Panel>
      {!isOwn && <Publish job={job} now={new Date()} />}
    </>
  )
}
