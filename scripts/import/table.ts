import type { ImportCounts } from '@/db/imports/imports'

const columns = ['read', 'created', 'updated', 'unchanged', 'duplicates', 'rejected', 'closed'] as const

/** The counts of each board and of all, in columns. */
export function importTable(boards: { board: string; counts: ImportCounts }[]): string {
  const rows = boards.map(({ board, counts }) => [
    board,
    ...columns.map((name) => counts[name].toLocaleString('en')),
  ])
  const total = sumOf(boards.map(({ counts }) => counts))
  const all = ['all', ...columns.map((name) => total[name].toLocaleString('en'))]
  const table = [['board', ...columns], ...rows, ...(rows.length > 1 ? [all] : [])]
  const widths = table[0]?.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0))) ?? []
  const line = (row: string[]) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
  return table.map(line).join('\n')
}

/** The counts of several boards together. */
export function sumOf(all: ImportCounts[]): ImportCounts {
  const sum = (name: keyof ImportCounts) => all.reduce((before, counts) => before + counts[name], 0)
  return {
    read: sum('read'),
    created: sum('created'),
    updated: sum('updated'),
    unchanged: sum('unchanged'),
    duplicates: sum('duplicates'),
    rejected: sum('rejected'),
    closed: sum('closed'),
  }
}
