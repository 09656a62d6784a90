import { Button } from '@/components/ui/button'
import { type TableColumn, tableColumns } from '@/rules/board/columns'
import { keysOf } from '@/rules/vocabulary'

/** The columns of the table as a plain form: the address keeps the choice. */
export function ChooseColumns({
  path,
  stage,
  show,
}: {
  path: string
  stage: string | undefined
  show: TableColumn[]
}) {
  return (
    <details className="mb-3">
      <summary className="inline-flex min-h-8 items-center font-[550] text-accent underline decoration-current/35">
        Columns
      </summary>
      <form action={path} className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-1">
        {stage && <input type="hidden" name="stage" value={stage} />}
        {keysOf(tableColumns).map((column) => (
          <label key={column} className="flex min-h-8 items-center gap-2">
            <input
              type="checkbox"
              name="show"
              value={column}
              defaultChecked={show.includes(column)}
              className="size-4 accent-accent"
            />
            {tableColumns[column]}
          </label>
        ))}
        <Button size="s">Show these</Button>
      </form>
    </details>
  )
}
