import { ButtonForm } from '@/app/_lib/button-form'
import { saidOf } from '@/rules/pages/address'
import { plural } from '@/rules/words'
import { shownAt } from '../../_act/back'
import { undoJobsAction } from './actions'
import { readJobs } from './read-jobs'

const words: Record<string, string> = {
  pause: 'Paused',
  extend: 'Extended',
  confirm: 'Confirmed',
  undo: 'Taken back for',
}

/** What has just been done to the jobs that were chosen, how many were left as they were, and the way back. */
export function JobsActNotice({ given }: { given: Record<string, string | string[] | undefined> }) {
  const { did, left, jobs } = given
  if (typeof did !== 'string' || typeof jobs !== 'string' || !saidOf(words, did)) return null
  const others = typeof left === 'string' && /^\d{1,2}$/.test(left) ? Number(left) : 0
  const all = readJobs(jobs.split('-')).length
  return (
    <div className="mt-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-m bg-good-soft px-4 py-2.5 text-good">
      <p role="status" className="font-[550]">
        {words[did]} {plural(did === 'undo' ? all - others : all, 'job')}.
        {others > 0 && ` Not ${others}: changed meanwhile, or it cannot be done.`}
      </p>
      {(did === 'pause' || did === 'extend') && (
        <ButtonForm
          action={undoJobsAction}
          sends={{ act: did, jobs, back: shownAt('/recruiter/jobs', given) }}
          at="undo-jobs"
          size="s"
        >
          Undo
        </ButtonForm>
      )}
    </div>
  )
}
