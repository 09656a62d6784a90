import { Panel } from '@/components/desk/panel'
import { formatDateAndTime } from '@/rules/dates'
import { ActionForm } from '../../action-form'
import { publishJobAction } from '../actions'
import type { OwnJob } from '../own-job'
import { scheduleJobAction, unscheduleJobAction } from './life-actions'

/** Asks for the moment at which a draft goes online by itself. */
export function PublishLater({ job, folded }: { job: OwnJob; folded: string }) {
  return (
    <ActionForm
      action={scheduleJobAction}
      id={job.id}
      seen={job.version}
      folded={folded}
      foldedLook="text-accent"
      submit="Schedule it"
      fields={[
        {
          name: 'publishAt',
          label: 'Goes online on',
          type: 'datetime-local',
          hint: 'In the time of this site.',
        },
      ]}
    />
  )
}

/** A job that goes online by itself: when, at once after all, at another moment, or not. */
export function Scheduled({ job }: { job: OwnJob }) {
  return (
    <Panel id="next" title="Scheduled">
      <p>
        Goes online on <b className="font-semibold">{job.publishAt && formatDateAndTime(job.publishAt)}</b>.
        If something is missing then, it stays a draft and you get an e-mail.
      </p>
      <ActionForm action={publishJobAction} id={job.id} seen={job.version} submit="Publish it now" />
      <PublishLater job={job} folded="Choose another moment" />
      <ActionForm
        action={unscheduleJobAction}
        id={job.id}
        seen={job.version}
        submit="Make it a draft again"
      />
    </Panel>
  )
}
