import type { Reopening } from '@/db/jobs/reopen'
import { dayOf, siteCalendar } from '@/rules/calendar'
import { formatDate } from '@/rules/dates'
import { comesBack } from '@/rules/jobs/closing'
import { ActionForm } from '../../action-form'
import type { OwnJob } from '../own-job'
import { reopenJobAction } from './actions'

/** Opens a closed job again: until when it may be, and what comes with it. */
export function ReopenForm({ job, reopening }: { job: OwnJob; reopening: Reopening }) {
  const { validUntil } = job
  const lastDay = validUntil && validUntil > new Date() ? dayOf(validUntil, siteCalendar()) : undefined
  return (
    <ActionForm
      action={reopenJobAction}
      id={job.id}
      seen={job.version}
      folded="Open it again"
      foldedLook="text-accent"
      submit="Open the job again"
      fields={[
        {
          name: 'lastDay',
          label: 'Last day',
          type: 'date',
          defaultValue: lastDay,
          optional: true,
          hint: 'Leave it empty to keep the one it had.',
        },
      ]}
    >
      <p className="text-ink-muted">
        Until {formatDate(reopening.until)}. {comesBack(reopening.applications)}
      </p>
    </ActionForm>
  )
}
