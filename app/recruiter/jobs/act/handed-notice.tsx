import { ButtonForm } from '@/app/_lib/button-form'
import { Countdown } from '@/components/desk/countdown'
import { findHandedOver } from '@/db/jobs/listing/handed-over'
import type { Staff } from '@/db/people/users'
import { undoSeconds } from '@/rules/desk/undo'
import { takeJobBackAction } from '../hand-over-actions'
import { jobId } from '../shown'

/** Which job was just given to whom, and the way back while there is one. */
export async function HandedNotice({ recruiter, handed }: { recruiter: Staff; handed: unknown }) {
  const job = handed ? await findHandedOver(recruiter, jobId.parse(handed)) : undefined
  if (!job) return null
  const now = new Date()
  return (
    <div className="mt-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-m bg-good-soft px-4 py-2.5 text-good">
      <p role="status" className="font-[550]">
        {job.to} answers for {job.title} from now on.
      </p>
      {now < job.until && (
        <div className="flex items-center gap-3">
          <Countdown until={job.until} seconds={undoSeconds} now={now} />
          <ButtonForm action={takeJobBackAction} sends={{ id: String(job.id) }} at="take-back" size="s">
            Undo
          </ButtonForm>
        </div>
      )}
    </div>
  )
}
