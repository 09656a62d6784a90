import { Watch } from '@/components/desk/watch'
import { ButtonLink } from '@/components/ui/button'
import type { ImportFile } from '@/db/imports/files'
import { formatDateAndTime } from '@/rules/dates'
import { plural } from '@/rules/words'

/** How far a file is: being read, being written, or done, with what it did. */
export function Progress({ file }: { file: ImportFile }) {
  const { id, begunAt, finishedAt, done, total, counts, closed } = file
  const n = (count = 0) => count.toLocaleString('en')
  if (finishedAt)
    return (
      <p role="status" className="mt-6 max-w-[46rem] text-15">
        Done on {formatDateAndTime(finishedAt)}: {n(counts.created)} created, {n(counts.updated)} updated,{' '}
        {n(counts.unchanged)} unchanged, {n(counts.rejected)} rejected; {plural(closed ?? 0, 'job')} closed.
      </p>
    )
  return (
    <div className="mt-6 grid max-w-[46rem] gap-3">
      <p role="status" className="text-15">
        {begunAt
          ? `${n(done)} of ${plural(total, 'record')} done so far.`
          : `The file is being read: ${plural(total, 'record')} so far.`}
      </p>
      {begunAt && (
        <progress max={total} value={done} aria-label="Records done" className="w-full accent-accent" />
      )}
      <p className="text-ink-muted">
        You can leave this page. If the site stops meanwhile, it goes on where it was.
      </p>
      <p>
        <ButtonLink size="s" href={`/recruiter/imports/${id}`}>
          How far is it now?
        </ButtonLink>
      </p>
      <Watch />
    </div>
  )
}
