import { sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { id, now, oneOf } from '../columns'
import { users } from '../people'

export const viewedLists = ['jobs', 'applications'] as const

/** A list of the desk as somebody likes to look at it: its filters and its order under a name. */
export const savedViews = sqliteTable(
  'saved_views',
  {
    id: id(),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    list: text().$type<(typeof viewedLists)[number]>().notNull(),
    name: text().notNull(),
    query: text().notNull(),
    createdAt: now(),
  },
  (t) => [
    uniqueIndex('saved_views_name').on(t.userId, t.list, t.name),
    oneOf('saved_views_list', t.list, viewedLists),
  ],
)
