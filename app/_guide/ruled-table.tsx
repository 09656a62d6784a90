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
    <table className="ruled">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column, i) =>
            column === '' ? (
              <td key={i} />
            ) : (
              <th key={i} scope="col">
                {column}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, cells, mark }) => (
          <tr key={key} data-mark={mark || undefined}>
            <th scope="row">{name}</th>
            {cells.map((content, i) => (
              <td key={i}>
                <small>{labels[i + 1]}</small>
                <div>{content}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
