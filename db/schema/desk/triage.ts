import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { type TriageRule, triageEffects, triageSays } from '../../../rules/triage/triage'
import { keysOf } from '../../../rules/vocabulary'
import { id, oneOf } from '../columns'
import { jobs } from '../jobs'

/** Which answers mark what has just come in for a job, or put it first or last, in this order. */
export const triageRules = sqliteTable(
  'triage_rules',
  {
    id: id(),
    jobId: integer()
      .notNull()
      .references(() => jobs.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    // The words of the question, as an answer keeps them.
    question: text().notNull(),
    says: text().$type<TriageRule['says']>().notNull(),
    value: text().notNull(),
    label: text().notNull(),
    effect: text().$type<TriageRule['effect']>().notNull(),
  },
  (t) => [
    index('triage_rules_job').on(t.jobId, t.position),
    oneOf('triage_rules_says', t.says, keysOf(triageSays)),
    oneOf('triage_rules_effect', t.effect, keysOf(triageEffects)),
  ],
)
