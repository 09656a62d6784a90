import { Chips } from '@/components/desk/chips'
import { DeskCell, DeskTable } from '@/components/desk/desk-table'
import { NextPage } from '@/components/desk/next-page'
import type { ImportFile } from '@/db/imports/files'
import { listImportRows } from '@/db/imports/rows'
import { type Outcome, outcomeNames, outcomes } from '@/rules/imports/outcomes'
import { listAddress } from '../../list-address'

const pageLength = 50

/** The records of a file, each with what becomes of it, and why. */
export async function Rows({
  file: { id, counts, total, fileName },
  show,
  after,
}: {
  file: ImportFile
  show?: Outcome
  after?: number
}) {
  const path = `/recruiter/imports/${id}`
  const found = await listImportRows(id, { outcome: show, after, limit: pageLength + 1 })
  const rows = found.slice(0, pageLength)
  const next = found.length > pageLength ? rows.at(-1)?.record : undefined
  return (
    <div className="mt-6 mb-6 grid gap-3">
      <Chips
        label="What becomes of the records"
        chips={[
          { name: 'All', href: path, count: total, on: !show },
          ...outcomeNames
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
        caption="Records of the file"
        columns={[
          { name: /json(?:\.gz)?$/i.test(fileName) ? 'Record' : 'Line', width: 'w-20' },
          { name: 'Job' },
          { name: 'What becomes of it', width: 'w-[40%]' },
        ]}
      >
        {rows.map(({ record, title, outcome, reason, jobId }) => (
          <tr
            key={record}
            className="border-b border-line max-lg:flex max-lg:flex-wrap max-lg:gap-x-3 max-lg:py-2"
          >
            <th
              scope="row"
              className="py-2 pe-4 text-start font-normal text-ink-muted tabular-nums max-lg:p-0"
            >
              {record}
            </th>
            <DeskCell>
              {jobId ? (
                <a href={`/recruiter/jobs/${jobId}`} className="underline">
                  {title}
                </a>
              ) : (
                title || <span className="text-ink-muted">without a name</span>
              )}
            </DeskCell>
            <DeskCell>
              <span className={outcome === 'rejected' ? 'text-bad' : ''}>{outcomes[outcome]}</span>
              {reason && (
                <span className="block text-13 text-ink-muted">
                  {/^(?:has|is|ends) /.test(reason) ? `It ${reason}` : reason}
                </span>
              )}
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
