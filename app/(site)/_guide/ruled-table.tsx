// biome-ignore-all lint/suspicious/noArrayIndexKey: columns and cells never move
import type { ReactNode } from 'react'

/** A table that becomes cards on a small screen: there each cell says its column itself, by its label. */
export function RuledTable({
  caption,
  columns,
  labels = columns,
  rows,
}: {
  caption: string
  columns: ReactNode[]
  labels?: ReactNode[]
  rows: { key: string; name: ReactNode; cells: ReactNode[]; mark?: boolean }[]
}) {
  return (
    <table className="w-full border-separate border-spacing-0 text-15 max-md:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-md:sr-only">
        <tr>
          {columns.map((column, i) =>
            column === '' ? (
              <td key={i} className={head} />
            ) : (
              <th key={i} scope="col" className={head}>
                {column}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {rows.map(({ key, name, cells, mark }) => (
          <tr
            key={key}
            className={`max-md:grid max-md:gap-1 max-md:border-b max-md:border-line max-md:py-3 ${mark ? 'bg-accent-soft shadow-[-8px_0_0_var(--color-accent-soft)]' : ''}`}
          >
            <th scope="row" className={`${cell} font-semibold md:min-w-28`}>
              {name}
            </th>
            {cells.map((content, i) => (
              <td
                key={i}
                className={`${cell} max-md:grid max-md:grid-cols-[8rem_minmax(0,1fr)] max-md:gap-2`}
              >
                <span className="text-13 text-ink-muted md:hidden">{labels[i + 1]}</span>
                <span className="min-w-0">{content}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const head = 'border-b border-line-strong py-2 pe-4 text-start font-head font-[650]'
const cell =
  'text-start align-top md:border-b md:border-line md:py-2.5 md:pe-4 tabular-nums [&_a]:underline break-words'
