import { lexer, type Token } from 'marked'
import { sectionHeadings } from './sections'

type Table = { columns: string[]; rows: { name: string; cells: string[] }[] }
type Entry = { name: string; text: string; table?: Table }
type Section = { text: string; entries: Entry[] }

/**
 * Reads guide.md: `# ` is the title, what follows is the lead, `## ` opens a section and `### ` an entry in it.
 * Directly under `## `, a list whose every item starts in bold is a list of entries. An unknown heading keeps
 * its own words as its name, for the schema to refuse. Throws when a heading comes twice.
 */
export function parseGuideMarkdown(markdown: string) {
  let title = ''
  const lead: Section = { text: '', entries: [] }
  const sections: Record<string, Section> = {}
  let section = lead
  let entry: Entry | undefined

  for (const token of lexer(markdown)) {
    if (token.type === 'heading' && token.depth === 1) title = token.text
    else if (token.type === 'heading' && token.depth === 2) {
      const name = sectionNamed(token.text)
      if (sections[name]) throw new Error(`“## ${token.text}” comes twice`)
      section = sections[name] = { text: '', entries: [] }
      entry = undefined
    } else if (token.type === 'heading' && token.depth === 3) {
      entry = { name: token.text, text: '' }
      section.entries.push(entry)
    } else if (token.type === 'table' && entry) entry.table = tableOf(token)
    else if (entry) entry.text += token.raw
    else if (entriesOf(token)) section.entries.push(...(entriesOf(token) ?? []))
    else section.text += token.raw
  }

  for (const part of [lead, ...Object.values(sections)]) {
    part.text = part.text.trim()
    for (const item of part.entries) item.text = item.text.trim()
  }
  return { title, lead: lead.text, sections }
}

function sectionNamed(heading: string) {
  return Object.entries(sectionHeadings).find(([, words]) => words === heading)?.[0] ?? heading
}

function entriesOf(token: Token): Entry[] | undefined {
  if (token.type !== 'list') return undefined
  const texts: string[] = token.items.map((item: { text: string }) => item.text)
  const matches = texts.map((text) => /^\*\*(.+?)[.:]?\*\*[.:]?\s*([\s\S]*)$/.exec(text))
  if (matches.includes(null)) return undefined
  return matches.map((match) => ({ name: match?.[1] ?? '', text: match?.[2] ?? '' }))
}

function tableOf(token: Token): Table | undefined {
  if (token.type !== 'table') return undefined
  const [, ...columns]: string[] = token.header.map((cell: { text: string }) => cell.text)
  const rows: string[][] = token.rows.map((row: { text: string }[]) => row.map((cell) => cell.text))
  return { columns, rows: rows.map(([name = '', ...cells]) => ({ name, cells })) }
}
