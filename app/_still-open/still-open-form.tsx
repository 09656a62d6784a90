import { ButtonForm } from '@/app/_lib/button-form'
import type { FormAction } from '@/app/_lib/use-form-action'
import { formatWeekday } from '@/rules/dates'
import { confirmBy, type Term } from '@/rules/jobs/confirmation'

type Asked = Term & { id: number; title: string; language: string; company: string }

/** Jobs with a tick each, and one button that says of the ticked ones that they are still open; `token` is that of a letter. */
export function StillOpenForm({
  action,
  token,
  jobs,
}: {
  action: FormAction
  token?: string
  jobs: Asked[]
}) {
  return (
    <ButtonForm
      action={action}
      at="still-open"
      sends={token ? { token } : {}}
      look={token ? 'main' : undefined}
      above={
        <ul className="grid w-full">
          {jobs.map((job) => (
            <AskedJob key={job.id} job={job} />
          ))}
        </ul>
      }
    >
      {jobs.length === 1 ? 'Yes, it is still open' : 'The ticked ones are still open'}
    </ButtonForm>
  )
}

function AskedJob({ job }: { job: Asked }) {
  return (
    <li className="border-b border-line py-2">
      <label className="flex items-start gap-2.5">
        <input
          type="checkbox"
          name="job"
          value={job.id}
          defaultChecked
          className="mt-1 size-4 accent-accent"
        />
        <span className="min-w-0">
          <span lang={job.language} className="font-[580]">
            {job.title}
          </span>
          , {job.company}
          <span className={`block text-13 ${job.unlistedAt ? 'text-bad' : 'text-ink-muted'}`}>
            {job.unlistedAt ? 'Off the list. It closes' : 'It leaves the list'} on{' '}
            {formatWeekday(confirmBy(job))}
          </span>
        </span>
      </label>
    </li>
  )
}
