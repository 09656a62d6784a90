import { sql } from 'drizzle-orm'
import { type Tx, t } from './store'

/** The next number of a yearly series, "J-2026-0001"; a transaction that rolls back gives its number back. */
export async function nextNumber(tx: Tx, prefix: 'B' | 'J', now: Date): Promise<string> {
  const name = `${prefix}-${now.getUTCFullYear()}`
  const [row] = await tx
    .insert(t.counters)
    .values({ name, value: 1 })
    .onConflictDoUpdate({ target: t.counters.name, set: { value: sql`${t.counters.value} + 1` } })
    .returning()
  return `${name}-${String(row?.value).padStart(4, '0')}`
}
