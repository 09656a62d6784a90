import type { Entry } from '@/content/guide/sections'
import { plainText } from '@/integrations/structured-data/guide'
import { Phrase, Prose } from './prose'
import { RuledTable } from './ruled-table'

/** Two names set side by side, with the table that tells them apart. */
export function Comparisons({ entries }: { entries: Entry[] }) {
  return (
    <div className="grid gap-10">
      {entries.map(({ name, text, table }) => (
        <section key={name}>
          <h3 className="mb-2 text-20">
            <Phrase text={name} />
          </h3>
          <Prose text={text} />
          {table && (
            <div className="mt-4">
              <RuledTable
                caption={name}
                columns={['', ...table.columns.map((column) => <Phrase key={column} text={column} />)]}
                labels={['', ...table.columns.map(plainText)]}
                rows={table.rows.map((row) => ({
                  key: row.name,
                  name: <Phrase text={row.name} />,
                  cells: row.cells.map((cell) => <Phrase key={cell} text={cell} />),
                }))}
              />
            </div>
          )}
        </section>
      ))}
    </div>
  )
}
