import { Chips } from '@/components/desk/chips'
import { DeskCell, DeskTable } from '@/components/desk/desk-table'
import { NextPage } from '@/components/desk/next-page'
import { type ContactImport, type ImportRow, listImportRows } from '@/db/contacts/imports'
import type { RowOutcome } from '@/rules/contacts/columns'
import { keysOf } from '@/rules/vocabulary'
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
  const path = `/recruiter/contacts/files/${id}`
  const found = await listImportRows(id, { outcome: show, after, limit: pageLength + 1 })
  const rows = found.slice(0, pageLength)
  const next = found.length > pageLength ? rows.at(-1)?.row : undefined
  return (
    <div className="mt-6 grid gap-3">
      <Chips
        label="What becomes of the rows"
        chips={[
          { name: 'All', href: path, count: total, on: !show },
          ...keysOf(outcomes)
            .filter((outcome) => counts[outcome])
            .map((outcome) => ({
              name: outcomes[outcome],
              href: listAddress(path, { show: outcome }),
              count: counts[outcome],
              on: show === outcome,
            })),
        ]}
      />
      <DeskTable
        caption="Rows of the file"
        columns={[
          { name: 'Row', width: 'w-20' },
          { name: 'Who' },
          { name: 'What becomes of it', width: 'w-[50%]' },
        ]}
      >
        {rows.map((row) => (
          <tr
            key={row.row}
            className="border-b border-line max-lg:flex max-lg:flex-wrap max-lg:gap-x-3 max-lg:py-2"
          >
            <th
              scope="row"
              className="py-2 pe-4 text-start font-normal text-ink-muted tabular-nums max-lg:p-0"
            >
              {row.row}
            </th>
            <DeskCell>{whoOf(row)}</DeskCell>
            <DeskCell>
              <span className={row.outcome === 'error' ? 'text-bad' : ''}>
                {row.outcome && outcomes[row.outcome]}
              </span>
              {row.reason && <span className="block text-13 text-ink-muted">{row.reason}</span>}
            </DeskCell>
          </tr>
        ))}
      </DeskTable>
      <NextPage
        first={after ? listAddress(path, { show }) : undefined}
        next={next ? listAddress(path, { show, after: next }) : undefined}
      />
    </div>
  )
}

function whoOf({ contactId, name, email, cells }: ImportRow) {
  if (contactId)
    return (
      <a href={`/recruiter/contacts/${contactId}`} className="underline">
        {name}
      </a>
    )
  return (
    email || cells.filter(Boolean).slice(0, 2).join(', ') || <span className="text-ink-muted">nobody</span>
  )
}
