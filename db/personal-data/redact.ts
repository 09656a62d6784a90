import { inspect } from 'node:util'
import { getTableName } from 'drizzle-orm'
import { t } from '../store'
import { columnsOf, type PeopleTable, personalColumns } from './personal-columns'

const hidden = '[personal]'
const tablesOfPeople = Object.entries(personalColumns).flatMap(
  ([table, columns]) => (columns === 'nobody' ? [] : [table as PeopleTable]), // a table with columns is one
)
/** The names that tables of people have in SQL. */
const inSql = new Set<string>(tablesOfPeople.map((table) => getTableName(t[table])))
/** The columns whose values tell of somebody, or open what is theirs, as code and as SQL name them. */
const keys = new Set(
  tablesOfPeople
    .flatMap((table) => columnsOf(table, 'address', 'personal', 'secret'))
    .flatMap((name) => [name, name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)]),
)

/**
 * What may stand in a log of anything that was to be logged: without e-mail addresses and keys of private pages, without
 * the values of a failed statement about people, and without the columns that the register of personal data names.
 */
export function redact(logged: unknown): string {
  if (typeof logged === 'string') return withoutPeople(logged)
  if (logged instanceof Error) {
    const cause = logged.cause === undefined ? '' : `\n[cause]: ${redact(logged.cause)}`
    return withoutPeople(logged.stack ?? logged.message) + cause
  }
  return withoutPeople(inspect(withoutColumns(logged, 0), { depth: 4 }))
}

/** Has everything that this process logs pass through `redact`. */
export function redactLogs(): void {
  for (const method of ['log', 'info', 'warn', 'error'] as const) {
    const write = console[method].bind(console)
    console[method] = (...logged: unknown[]) => write(...logged.map(redact))
  }
}

function withoutPeople(text: string): string {
  return text
    .replace(
      /(Failed query: )([\s\S]*?)(\n?params: )([\s\S]*?)(?=\n\s+at |$)/g,
      (whole, ...parts: string[]) => {
        const [failed, statement = '', params] = parts
        return tablesIn(statement).some((table) => inSql.has(table))
          ? `${failed}${statement}${params}${hidden}`
          : whole
      },
    )
    .replace(/[^\s<>"'`,;:()[\]{}]+@[^\s<>"'`,;:()[\]{}]+\.[^\s<>"'`,;:()[\]{}]+/g, '[e-mail]')
    .replace(
      /(\/(?:applications|briefs|verify|reset|invitations|sign-in|address|alerts|reminders|pool|shortlists|still-open|added|join)\/)[\w-]{32,}/g,
      '$1[key]',
    )
}

const tablesIn = (statement: string) =>
  [...statement.matchAll(/(?:from|into|update|join) ["`]?(\w+)/gi)].map(([, name = '']) => name)

function withoutColumns(value: unknown, depth: number): unknown {
  if (value instanceof Error) return redact(value)
  if (typeof value !== 'object' || value === null || value instanceof Date || depth > 4) return value
  if (Array.isArray(value)) return value.map((item) => withoutColumns(item, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      keys.has(key) ? hidden : withoutColumns(item, depth + 1),
    ]),
  )
}
