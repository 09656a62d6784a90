import type { Figures, Reading } from './reading'

const percent = (share: number) => `${(share * 100).toFixed(1)} %`

const rows: [string, (figures: Figures) => string][] = [
  ['adverts', ({ adverts }) => String(adverts)],
  ['role right or unresolved', ({ roleNotWrong }) => percent(roleNotWrong)],
  ['role wrong', ({ roleNotWrong }) => percent(1 - roleNotWrong)],
  ['role unresolved', ({ roleOpen }) => percent(roleOpen)],
  ['pay exact of those stated', ({ payExact }) => percent(payExact)],
  ['pay wrong of those stated', ({ payWrong }) => percent(payWrong)],
  ['pay invented', ({ payInvented }) => String(payInvented)],
  ['technologies: precision', ({ precision }) => precision.toFixed(3)],
  ['technologies: recall', ({ recall }) => recall.toFixed(3)],
  ['technologies: F1', ({ f1 }) => f1.toFixed(3)],
  ['place wholly right', ({ placeRight }) => percent(placeRight)],
  ['workplace known of those stated', ({ workplaceKnown }) => percent(workplaceKnown)],
  ['workplace wrong', ({ workplaceWrong }) => percent(workplaceWrong)],
  ['seniority right', ({ seniorityRight }) => percent(seniorityRight)],
  ['contract right', ({ contractRight }) => percent(contractRight)],
  ['language right', ({ languageRight }) => percent(languageRight)],
]

/** What was measured as Markdown, a column a group. */
export function readingTable({ groups, ms }: Reading): string {
  return [
    `### The reading of adverts, ${ms.toFixed(2)} ms each`,
    '',
    `| | ${groups.map(({ name }) => name).join(' | ')} |`,
    `|---|${groups.map(() => '---|').join('')}`,
    ...rows.map(
      ([name, write]) => `| ${name} | ${groups.map(({ figures }) => write(figures)).join(' | ')} |`,
    ),
    '',
  ].join('\n')
}
