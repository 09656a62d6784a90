import type { SqlRows } from '@/content/practice/sql/compare-rows'

const mostShown = 20

/** The rows that a query gave, the first twenty of them. */
export function SqlTable({ name, rows: { columns, values } }: { name: string; rows: SqlRows }) {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
      aria-label={`Your rows: ${name}`}
      className="max-h-80 overflow-auto rounded-m border border-line"
    >
      <table className="w-full text-14 tabular-nums [&_td]:border-t [&_td]:border-line [&_td]:px-3 [&_td]:py-1 [&_th]:px-3 [&_th]:py-1.5 [&_th]:text-start [&_th]:font-[580]">
        <thead className="bg-sunken">
          <tr>
            {columns.map((column, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a query may name two columns alike
              <th key={i} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {values.slice(0, mostShown).map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity, and all are replaced at once
            <tr key={i}>
              {row.map((value, j) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a query may name two columns alike
                <td key={j}>{value ?? <i className="text-ink-muted">NULL</i>}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {values.length > mostShown && (
        <p className="border-t border-line px-3 py-1.5 text-13 text-ink-muted">
          The first {mostShown} of {values.length.toLocaleString('en')} rows.
        </p>
      )}
    </section>
  )
}
