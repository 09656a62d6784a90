import { Watch } from '@/components/desk/watch'
import { ButtonLink } from '@/components/ui/button'
import type { ContactImport } from '@/db/contacts/imports'
import { formatDateAndTime } from '@/rules/dates'
import { plural } from '@/rules/words'

/** How far a file is, and once it is done, what came of it. */
export function Progress({ file: { id, counts, finishedAt } }: { file: ContactImport }) {
  const added = counts.added ?? 0
  const all = added + (counts.ready ?? 0)
  return (
    <div className="mt-6 grid max-w-[46rem] gap-3">
      <p role="status" className="text-15">
        {finishedAt
          ? `Done on ${formatDateAndTime(finishedAt)}: ${plural(added, 'person', 'people')} added, each with an e-mail.`
          : `${added.toLocaleString('en')} of ${plural(all, 'person', 'people')} added so far.`}
      </p>
      {!finishedAt && (
        <>
          <progress max={all} value={added} aria-label="People added" className="w-full accent-accent" />
          <p className="text-ink-muted">
            You can leave this page. If the site stops meanwhile, it goes on where it was.
          </p>
          <p>
            <ButtonLink size="s" href={`/recruiter/contacts/files/${id}`}>
              How far is it now?
            </ButtonLink>
          </p>
          <Watch />
        </>
      )}
    </div>
  )
}
