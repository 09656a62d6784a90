import { sql } from 'drizzle-orm'
import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { type TemplatePurpose, templatePurposes } from '../../../rules/templates/draft'
import { keysOf } from '../../../rules/vocabulary'
import { id, now, oneOf, time } from '../columns'
import { users } from '../people'

/** Texts that recruiters use again when they write to candidates; what was sent with one stays where it was sent. */
export const messageTemplates = sqliteTable(
  'message_templates',
  {
    id: id(),
    // Null where everybody at the desk uses it.
    ownerId: text().references(() => users.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    purpose: text().$type<TemplatePurpose>().notNull(),
    en: text().notNull(),
    fr: text().notNull(),
    createdAt: now(),
    retiredAt: time(),
  },
  (t) => [
    uniqueIndex('message_templates_name').on(t.ownerId, t.name).where(sql`retired_at is null`),
    uniqueIndex('message_templates_shared_name')
      .on(t.name)
      .where(sql`owner_id is null and retired_at is null`),
    index('message_templates_owner').on(t.ownerId),
    oneOf('message_templates_purpose', t.purpose, keysOf(templatePurposes)),
  ],
)
