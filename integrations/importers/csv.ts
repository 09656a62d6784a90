import { CsvError, parse } from 'csv-parse/sync'
import { type Column, distinctHeads, firstValues, settleColumns } from '@/rules/imports/columns'
import { splitAs } from '../csv/read-csv'
import { decodeText } from './decode-text'
import type { FileRecord, Importer } from './importer'
import { idOfRow, readRow } from './table'

type Row = { record: string[]; info: { lines: number } }

function rowsOf(bytes: Uint8Array, most?: number): { heads: string[]; rows: Row[] } {
  const text = decodeText(bytes)
  try {
    // What `info` makes of the rows is not in the types of the library.
    const [first, ...rows] = parse(text, {
      bom: true,
      info: true,
      ...splitAs(text),
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
      max_record_size: 1_000_000,
      to: most,
    }) as unknown as Row[]
    return { heads: distinctHeads(first?.record ?? []), rows }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new Error(
      `is no CSV that we can read: look at line ${error.lines ?? '?'}, where a quote is not closed`,
    )
  }
}

function readBytes(bytes: Uint8Array, said?: readonly Column[]) {
  const { heads, rows } = rowsOf(bytes)
  const parts = settleColumns(heads, said).map(({ part }) => part)
  if (!parts.includes('title'))
    throw new Error(
      `has no column with the titles of the jobs: say which one holds them, or call it “title”. Its heads are ${heads.slice(0, 12).join(', ') || 'empty'}`,
    )
  const records = rows.map(({ record, info }): FileRecord => {
    if (record.slice(heads.length).some(Boolean))
      return {
        line: info.lines,
        problem: `has ${record.length} cells under ${heads.length} heads: put the one that holds the separator in quotes`,
      }
    const cells = parts.flatMap((part, at) => (part && record[at] ? [[part, record[at]]] : []))
    return { line: info.lines, record: Object.fromEntries(cells) }
  })
  // Without a name of its own a job that is renamed would seem to be gone.
  return { records, isWhole: rows.length > 0 && (parts.includes('id') || parts.includes('url')) }
}

/** A table of jobs, of whatever columns: what each holds is guessed from its head, in English and French. */
export const csv: Importer = {
  label: 'CSV: a table with a job a row',
  isBoardCompany: true,
  other: {
    ending: '.csv',
    readBytes,
    columnsOf(bytes, said) {
      const { heads, rows } = rowsOf(bytes, 30)
      const samples = (at: number) => firstValues(rows.map(({ record }) => record[at]))
      return settleColumns(heads, said).map((column, at) => ({ ...column, samples: samples(at) }))
    },
  },
  list: () => undefined,
  idOf: idOfRow,
  read: readRow,
}
