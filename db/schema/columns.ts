import { type SQL, sql } from 'drizzle-orm'
import { type AnySQLiteColumn, check, customType, integer, text } from 'drizzle-orm/sqlite-core'
import { z } from 'zod'
import { newId } from '../ids'

// The kinds of column that every table shares. Ids and times are made here, not by the database, so that a commit in doubt can be repeated.
export const id = () => text().primaryKey().$defaultFn(newId)
export const time = () => integer({ mode: 'timestamp_ms' })
export const now = () =>
  time()
    .notNull()
    .$defaultFn(() => new Date())

/** An amount of money: units of a currency in code, to the hundredth, and whole hundredths in the record. */
export const money = customType<{ data: number; driverData: number }>({
  dataType: () => 'integer',
  toDriver: (units) => Math.round(units * 100),
  fromDriver: (hundredths) => hundredths / 100,
})

/** A list as JSON, read through a schema. A value that does not fit is told in the log and read as empty: one broken row must not take a page, or the whole index, down. */
export const list = <S extends z.ZodType = z.ZodString>(name: string, schema?: S) => {
  const shape = z.array(schema ?? z.string()) as unknown as z.ZodArray<S> // without a schema S is a string's
  const column = customType<{ data: z.infer<S>[]; driverData: string }>({
    dataType: () => 'text',
    toDriver: (items) => JSON.stringify(items),
    fromDriver: (stored) => readList(name, shape, stored),
  })
  return column()
    .notNull()
    .$defaultFn(() => [])
}

function readList<S extends z.ZodType>(name: string, shape: z.ZodArray<S>, stored: string): z.infer<S>[] {
  try {
    return shape.parse(JSON.parse(stored))
  } catch {
    console.error(
      `record: a value of ${name} does not fit and is read as an empty list: ${stored.slice(0, 80)}`,
    )
    return []
  }
}

/** A CHECK that a column holds nothing but these keys; where it may be null, null passes. */
export function oneOf(name: string, column: AnySQLiteColumn, keys: readonly string[]) {
  return check(name, sql`${column} in (${quoted(keys)})`)
}

/** Keys as a CHECK lists them, which takes no parameters. */
export const quoted = (keys: readonly string[]): SQL => sql.raw(keys.map((key) => `'${key}'`).join(', '))
