import { findKeptColumns, keepColumns } from '@/db/imports/columns'
import { store } from '@/db/store'
import { columnsOfFile } from '@/integrations/importers/import-files'
import type { Importer } from '@/integrations/importers/importer'
import { type Column, sayAnew } from '@/rules/imports/columns'

type Board = { source: string; board: string; companyName?: string }

/**
 * What the columns of a board's files hold: what is `said` now before what was said earlier, at the desk or here; kept for
 * the next time. Throws a sentence for a head that a file does not have.
 */
export async function columnsOfBoard(
  of: Board,
  importer: Importer,
  files: string[],
  said: Column[],
): Promise<Column[]> {
  if (!importer.other && said.length === 0) return []
  const columns = sayAnew(await findKeptColumns(of), said)
  if (said.length === 0) return columns
  const read = files.map((file) => ({ file, columns: columnsOfFile(file, importer, columns) }))
  for (const { file, columns } of read) {
    const heads = columns.map(({ head }) => head)
    const strange = said.find(({ head }) => !heads.includes(head))
    if (strange)
      throw new Error(`${file} has no column “${strange.head}”. Its columns are: ${heads.join(', ')}.`)
  }
  await store.tx((tx) => keepColumns(tx, of, read[0]?.columns ?? columns, new Date()))
  return columns
}
