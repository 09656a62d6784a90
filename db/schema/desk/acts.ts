import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Stage } from '../../../rules/applications/stages'
import { applications } from '../applications'
import { id, now, time } from '../columns'
import { users } from '../people'

/** What a recruiter did to applications in one go, while its letters wait: as long as it can be undone, and a day for asking. */
export const deskActs = sqliteTable(
  'desk_acts',
  {
    id: id(),
    actorId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    at: now(),
    undoneAt: time(),
  },
  (t) => [index('desk_acts_actor').on(t.actorId), index('desk_acts_at').on(t.at)],
)

/** Of each application what stood before, what was written for it, and how many acts on it were noted then. */
export const deskActSteps = sqliteTable(
  'desk_act_steps',
  {
    actId: text()
      .notNull()
      .references(() => deskActs.id, { onDelete: 'cascade' }),
    applicationId: text()
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    stage: text().$type<Stage>().notNull(),
    stageId: text(),
    movedAt: time().notNull(),
    dueAt: time(),
    letterId: text(),
    eventId: text(),
    messageId: text(),
    version: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.actId, t.applicationId] }),
    index('desk_act_steps_application').on(t.applicationId),
  ],
)
