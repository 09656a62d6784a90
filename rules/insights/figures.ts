/** One figure of a chart, with its name and unit as they are read. */
export type Figure = { name: string; n: number; words?: string }

/** A chart: what it counts, out of how many, and its figures in order. */
export type Chart = {
  id: string
  title: string
  of: [one: string, many: string]
  total: number
  figures: Figure[]
  note?: string
  /** Where its numbers come from, and of which days. */
  source?: string
}

/** A name in lines of so many letters at most, broken between words where that can be. */
export function nameInLines(name: string, most: number): string[] {
  const pieces = name.split(' ').flatMap((word) => word.match(new RegExp(`.{1,${most}}`, 'gu')) ?? [])
  const lines: string[] = []
  for (const piece of pieces) {
    const longer = `${lines.at(-1)} ${piece}`
    if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer
    else lines.push(piece)
  }
  return lines
}

/** Charts as CSV (RFC 4180): a row for each figure. */
export function insightsCsv(charts: Chart[]): string {
  const rows = charts.flatMap(({ title, of: [, counted], total, figures, source = '' }) =>
    figures.map(({ name, n, words }) => [
      title,
      name,
      String(n),
      words ?? '',
      counted,
      String(total),
      source,
    ]),
  )
  return [['chart', 'figure', 'value', 'in_words', 'n_counts', 'n', 'source'], ...rows]
    .map((row) => `${row.map(quoted).join(',')}\r\n`)
    .join('')
}

// A cell that begins with one of these is a formula to a spreadsheet.
const quoted = (cell: string) => {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
