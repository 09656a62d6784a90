import { sql } from 'drizzle-orm'
import { check, index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { type Side, sides } from '../../rules/conversations/who-writes'
import { applications } from './applications'
import { briefs } from './briefs'
import { id, now, oneOf, time } from './columns'
import { users } from './people'

/** What is written back and forth about one application, or one brief. */
export const conversations = sqliteTable(
  'conversations',
  {
    id: id(),
    applicationId: text().references(() => applications.id, { onDelete: 'cascade' }),
    briefId: text().references(() => briefs.id, { onDelete: 'cascade' }),
    newestAt: time().notNull(),
    // Since when each side has nothing unread. Who reads through a private link alone leaves no mark.
    deskReadAt: time(),
    otherReadAt: time(),
    deskArchivedAt: time(),
    otherArchivedAt: time(),
  },
  (t) => [
    uniqueIndex('conversations_application').on(t.applicationId),
    uniqueIndex('conversations_brief').on(t.briefId),
    index('conversations_newest').on(t.newestAt),
    check('conversations_about_one', sql`(${t.applicationId} is null) <> (${t.briefId} is null)`),
  ],
)

export const conversationMessages = sqliteTable(
  'conversation_messages',
  {
    id: id(),
    conversationId: text()
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    side: text().$type<Side>().notNull(),
    // Who wrote it, where they have an account here.
    authorId: text().references(() => users.id, { onDelete: 'set null' }),
    authorName: text().notNull(),
    text: text().notNull(),
    at: now(),
  },
  (t) => [
    index('conversation_messages_conversation').on(t.conversationId, t.at),
    index('conversation_messages_author').on(t.authorId),
    oneOf('conversation_messages_side', t.side, sides),
  ],
)

/** What would help a candidate at an interview: apart from the CV, read by that interview's people alone, gone when it ends. */
export const interviewHelp = sqliteTable('interview_help', {
  applicationId: text()
    .primaryKey()
    .references(() => applications.id, { onDelete: 'cascade' }),
  text: text().notNull(),
  at: now(),
})
