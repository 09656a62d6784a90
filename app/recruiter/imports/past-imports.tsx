import { DeskTable } from '@/components/desk/desk-table'
import { Panel } from '@/components/desk/panel'
import { Empty } from '@/components/ui/empty'
import type { listPastImports } from '@/db/imports/files'
import { formatDateAndTime } from '@/rules/dates'
import { formats } from './formats'

type PastImport = Awaited<ReturnType<typeof listPastImports>>[number]

const counts = {
  created: 'Created',
  updated: 'Updated',
  unchanged: 'Unchanged',
  duplicates: 'Here already',
  rejected: 'Rejected',
  closed: 'Closed',
} as const

/** What the imports of the desk and of the command have done, newest first. */
export function PastImports({ imports }: { imports: PastImport[] }) {
  return (
    <Panel id="done" title="Done">
      {imports.length === 0 ? (
        <Empty title="Nothing was imported yet">
          <p>Each import leaves its report here.</p>
        </Empty>
      ) : (
        <DeskTable
          caption="Imports that are done"
          columns={[
            { name: 'Import', width: 'w-[34%]' },
            ...Object.values(counts).map((name) => ({ name, end: true })),
          ]}
        >
          {imports.map((one) => (
            <tr
              key={one.id}
              className="border-b border-line max-lg:flex max-lg:flex-wrap max-lg:gap-x-4 max-lg:py-2"
            >
              <th scope="row" className="py-2 pe-4 text-start font-normal max-lg:basis-full max-lg:p-0">
                <Name of={one} />
                <span className="block text-13 text-ink-muted">
                  {formats[one.source] ?? one.source}, board {one.board}, {one.by ? `by ${one.by}, ` : ''}
                  <time dateTime={one.startedAt.toISOString()}>{formatDateAndTime(one.startedAt)}</time>
                </span>
              </th>
              {(Object.keys(counts) as (keyof typeof counts)[]).map((name) => (
                <td key={name} className="py-2 pe-4 text-end tabular-nums max-lg:p-0">
                  <span className="text-ink-muted lg:sr-only">{counts[name]} </span>
                  {one[name].toLocaleString('en')}
                </td>
              ))}
            </tr>
          ))}
        </DeskTable>
      )}
    </Panel>
  )
}

function Name({ of: { file, fileId } }: { of: PastImport }) {
  const name = file.split('/').at(-1)
  return fileId ? (
    <a href={`/recruiter/imports/${fileId}`} data-row className="font-semibold hover:underline wrap-anywhere">
      {name}
    </a>
  ) : (
    <span className="font-semibold wrap-anywhere">{name}</span>
  )
}
