import { sql } from 'drizzle-orm'
import { check, index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { id, now, time } from '../columns'
import { users } from '../people'

/** When somebody at the desk is away, and who covers; days as “2026-08-01”, both included, on the clocks of the site. */
export const absences = sqliteTable(
  'absences',
  {
    id: id(),
    personId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    // Null once whoever covered has left, and nobody took that over.
    coverId: text().references(() => users.id, { onDelete: 'set null' }),
    firstDay: text().notNull(),
    lastDay: text().notNull(),
    saidById: text().references(() => users.id, { onDelete: 'set null' }),
    createdAt: now(),
    // Ended before its last day, or called off.
    endedAt: time(),
  },
  (t) => [
    index('absences_standing').on(t.lastDay).where(sql`ended_at is null`),
    index('absences_person').on(t.personId),
    index('absences_cover').on(t.coverId),
    index('absences_sayer').on(t.saidById),
    check('absences_in_order', sql`${t.firstDay} <= ${t.lastDay}`),
    check('absences_covered_by_another', sql`${t.coverId} is null or ${t.coverId} <> ${t.personId}`),
  ],
)
