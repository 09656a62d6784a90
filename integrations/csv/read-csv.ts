import { CsvError, parse } from 'csv-parse/sync'
import { decodeText } from '../importers/decode-text'

type Read = { ok: true; rows: string[][] } | { ok: false; problem: string }

/**
 * The rows of a CSV file, in whatever letters and with whichever of comma, semicolon and tab it was written; empty lines
 * are left out. A file that is none, or holds more than `mostRows`, is told in a sentence.
 */
export function readCsv(bytes: Uint8Array, mostRows: number): Read {
  try {
    const text = decodeText(bytes)
    const rows = parse(text, {
      bom: true,
      ...splitAs(text),
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
      max_record_size: 100_000,
      to: mostRows + 2,
    })
    if (rows.length < 2) return { ok: false, problem: 'The file has no rows below its heads.' }
    if (rows.length > mostRows + 1)
      return { ok: false, problem: `The file has more than ${mostRows.toLocaleString('en')} rows. Split it.` }
    return { ok: true, rows }
  } catch (error) {
    if (error instanceof CsvError)
      return { ok: false, problem: `This is no CSV that we can read: row ${error.lines ?? '?'} is broken.` }
    return { ok: false, problem: 'We cannot read the letters of this file. Save it as UTF-8.' }
  }
}

const delimiters = [',', ';', '\t'] as const

/** How the lines of a text are split: a spreadsheet may say it in a first line of its own, as in “sep=;”. */
export function splitAs(text: string): { delimiter: string; from_line?: number } {
  const [, said] = /^\ufeff?sep=(.)\r?\n/i.exec(text) ?? []
  return said ? { delimiter: said, from_line: 2 } : { delimiter: delimiterOf(text) }
}

/** The sign that splits the first line into most parts, outside of quotes. */
function delimiterOf(text: string): string {
  const [head = ''] = text.replace(/"[^"]*"/g, '').split(/\r?\n/, 1)
  return delimiters.toSorted((a, b) => head.split(b).length - head.split(a).length)[0] ?? ','
}
