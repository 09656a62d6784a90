import { sql } from 'drizzle-orm'
import { type Tx, t } from '../store'

/** The next number of a yearly series, "J-2026-0001"; a transaction that rolls back gives its number back. */
export async function nextNumber(tx: Tx, prefix: 'B' | 'J', now: Date): Promise<string> {
  const [number = ''] = await nextNumbers(tx, prefix, 1, now)
  return number
}

/** The next `count` numbers of it, in order. */
export async function nextNumbers(tx: Tx, prefix: 'B' | 'J', count: number, now: Date): Promise<string[]> {
  const name = `${prefix}-${now.getUTCFullYear()}`
  const [row] = await tx
    .insert(t.counters)
    .values({ name, value: count })
    .onConflictDoUpdate({ target: t.counters.name, set: { value: sql`${t.counters.value} + ${count}` } })
    .returning()
  const first = (row?.value ?? count) - count + 1
  return Array.from({ length: count }, (_, at) => `${name}-${String(first + at).padStart(4, '0')}`)
}
