import { OutcomeRows } from '@/components/desk/outcome-rows'
import { type ContactImport, type ImportRow, listImportRows } from '@/db/contacts/imports'
import type { RowOutcome } from '@/rules/contacts/columns'
import { listAddress } from '../../../list-address'

const pageLength = 50
const outcomes: Record<RowOutcome, string> = {
  ready: 'Ready',
  added: 'Added',
  duplicate: 'Known already',
  'duplicate in file': 'Twice in the file',
  error: 'Not possible',
}

/** The rows of a file with what becomes of each, and why. */
export async function Rows({
  file: { id, counts, total },
  show,
  after,
}: {
  file: ContactImport
  show?: RowOutcome
  after?: number
}) {
  const found = await listImportRows(id, { outcome: show, after, limit: pageLength + 1 })
  const rows = found.slice(0, pageLength)
  return (
    <OutcomeRows
      of={{ one: 'Row', many: 'rows' }}
      what="Who"
      {...{ counts, total, outcomes, show }}
      bad="error"
      address={(page) => listAddress(`/recruiter/contacts/files/${id}`, page)}
      rows={rows.map((row) => ({
        at: row.row,
        what: whoOf(row),
        outcome: row.outcome,
        reason: row.reason,
      }))}
      isLater={after !== undefined}
      next={found.length > pageLength ? rows.at(-1)?.row : undefined}
    />
  )
}

function whoOf({ contactId, name, email, cells }: ImportRow) {
  if (contactId)
    return (
      <a href={`/recruiter/contacts/${contactId}`} data-row className="underline">
        {name}
      </a>
    )
  return (
    email || cells.filter(Boolean).slice(0, 2).join(', ') || <span className="text-ink-muted">nobody</span>
  )
}
