import type { GuideContent } from './schema'
import { sectionHeadings } from './sections'

type Written = Pick<GuideContent, 'title' | 'lead' | 'sections'>
type Section = NonNullable<GuideContent['sections'][keyof typeof sectionHeadings]>
type Entry = Section['entries'][number]

/** The text of a guide as guide.md writes it: `parseGuideMarkdown` reads the same title, lead and sections from it. */
export function writeGuideMarkdown({ title, lead, sections }: Written): string {
  const parts = Object.entries(sectionHeadings).flatMap(([name, heading]) => {
    const section = sections[name as keyof typeof sectionHeadings]
    return section ? [`## ${heading}`, ...sectionParts(section)] : []
  })
  return `${[`# ${title}`, lead, ...parts].filter(Boolean).join('\n\n')}\n`
}

function sectionParts({ text, entries }: Section): string[] {
  const asList = entries.length > 0 && entries.every(fitsList) && !endsWithList(text)
  if (asList) return [text, entries.map(listItem).join('\n')]
  return [text, ...entries.flatMap(entryParts)]
}

/** Short entries read best as a list; one that asks a question, or has paragraphs or a table, has a heading. */
const fitsList = ({ name, text, table }: Entry) => !table && !text.includes('\n') && !/[.:?]$/.test(name)
const endsWithList = (text: string) => /(^|\n)\s*([-*+]|\d+\.)\s[^\n]*$/.test(text)

const listItem = ({ name, text }: Entry) => `- **${name}.** ${text}`.trimEnd()

const entryParts = ({ name, text, table }: Entry) => [`### ${name}`, text, table ? tableOf(table) : '']

function tableOf({ columns, rows }: NonNullable<Entry['table']>): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [
    line(['', ...columns]),
    line(['', ...columns].map(() => '---')),
    ...rows.map(({ name, cells }) => line([name, ...cells])),
  ].join('\n')
}
