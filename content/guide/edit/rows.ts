import { slugify } from '@/rules/words'
import { type GuideContent, guideContent } from '../schema'
import { type Row, type RowField, readFields, type Typed, writeFields } from './fields'
import { type KindName, kindOf } from './kinds'
import { type EditedGuide, placeOf, problemAt } from './places'

type Tool = { group: string; items: Row[] }

/** The rows of a kind that a guide has; a technology has its group in it. */
export function rowsOf(guide: GuideContent, kind: KindName): Row[] {
  if (kind === 'technologies')
    return guide.technologies.flatMap(({ group, items }) => items.map((item) => ({ group, ...item })))
  const value = guide[kind]
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}

/** A guide with these rows of a kind in the place of those it has, still to be read through the schema. */
export function withRows(guide: GuideContent, kind: KindName, rows: Row[]): Row {
  if (kind === 'technologies') return { ...guide, technologies: grouped(rows) }
  return { ...guide, [kind]: kindOf(kind).most === 1 ? rows[0] : rows }
}

function grouped(rows: Row[]): Tool[] {
  const groups = new Map<string, Row[]>()
  for (const { group, ...item } of rows)
    groups.set(String(group ?? ''), [...(groups.get(String(group ?? '')) ?? []), item])
  return [...groups].map(([group, items]) => ({ group, items }))
}

/** The fields of a row, as a form shows them; of a new one where no place is given. */
export const fieldsOf = (guide: GuideContent, kind: KindName, at?: number): RowField[] =>
  kindOf(kind).fields({ guide, isNew: at === undefined })

/** A row as it is typed into its form. */
export function typedRow(guide: GuideContent, kind: KindName, at: number): Typed {
  const row = rowsOf(guide, kind)[at] ?? {}
  return writeFields(fieldsOf(guide, kind, at), kindOf(kind).flatten?.(row) ?? row)
}

export type RowOutcome = { guide: GuideContent } | { errors: Record<string, string>; problems: string[] }

/** A guide with a row as it was typed, at its place or as the last one; or what is wrong, field by field. */
export function putRow(
  guide: GuideContent,
  { kind, at, typed, day }: { kind: KindName; at?: number | undefined; typed: Typed; day: string },
): RowOutcome {
  const fields = fieldsOf(guide, kind, at)
  const read = readFields(fields, typed)
  const rows = rowsOf(guide, kind)
  const row = named(
    kind,
    { ...(kindOf(kind).shape?.(read) ?? read) },
    at === undefined ? undefined : rows[at],
  )
  const put = at === undefined ? [...rows, row] : rows.with(at, row)
  const checked = guideContent.safeParse({ ...withRows(guide, kind, put), updatedOn: day })
  if (checked.success) return { guide: checked.data }
  const ours = checked.error.issues.filter(({ path }) => path[0] === kind)
  const errors: Record<string, string> = {}
  for (const { path, message } of ours) {
    const inner = path.slice(kindOf(kind).most === 1 ? 1 : 2)
    const name = kindOf(kind).fieldOf?.(inner) ?? String(inner[0] ?? fields[0]?.name)
    const shown = fields.find((each) => each.name === name) ?? fields[0]
    // A high end that is left empty repeats what is wrong with the low one.
    if (shown?.empty === 'none' && !typed[shown.name] && ours.length > 1) continue
    if (shown) errors[shown.name] ??= problemOf(shown, message, typed[shown.name] ?? '', fields)
  }
  const others = checked.error.issues.filter(({ path }) => path[0] !== kind)
  return { errors, problems: others.map(problemAt) }
}

/** A guide without a row; or what still needs it. */
export function removeRow(guide: GuideContent, kind: KindName, at: number, day: string): EditedGuide {
  const left = rowsOf(guide, kind).toSpliced(at, 1)
  const checked = guideContent.safeParse({ ...withRows(guide, kind, left), updatedOn: day })
  if (checked.success) return { guide: checked.data }
  const { issues } = checked.error
  if (kind !== 'sources') return { problems: issues.map(problemAt) }
  const places = new Set(issues.flatMap(({ path }) => placeOf(path)))
  return { problems: [`it is still cited in: ${[...places].join('; ')}`] }
}

// A source keeps the name by which it is cited; a new one has it from its publisher, unless it is given.
function named(kind: KindName, row: Row, before?: Row): Row {
  if (kind !== 'sources') return row
  const id = before?.id ?? row.id ?? slugify(String(row.publisher ?? row.name ?? ''))
  return { ...row, id }
}

/** What is wrong with a field, by the names that its form has. */
function problemOf(
  { label, as, options }: RowField,
  message: string,
  typed: string,
  fields: RowField[],
): string {
  const isChoice = as === 'choice' && options !== undefined
  if (typed.trim() === '' && isChoice) return `${label}: choose one`
  if (typed.trim() === '' && /^(Invalid|Too small|must not be empty)/.test(message))
    return `${label}: must not be empty`
  if (/^Invalid/.test(message))
    return as === 'amount' || as === 'number'
      ? `${label}: we could not read “${typed}” as a number. Write it as 45000.`
      : `${label}: “${typed}” does not fit here`
  if (/^Too (big|small)/.test(message)) return `${label}: “${typed}” is out of range`
  const said = message.replace(/“(\w+)”/g, (quoted, name) => {
    const other = fields.find((each) => each.name === name)
    return other ? `“${other.label}”` : quoted
  })
  return `${label}: ${said}`
}
