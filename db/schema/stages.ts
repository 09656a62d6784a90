import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { z } from 'zod'
import { type StageKind, stageKinds } from '../../rules/stages/job-stages'
import { keysOf } from '../../rules/vocabulary'
import { id, list, now, oneOf } from './columns'
import { jobs } from './jobs'

/** The stages of a job that was given its own; a job without any has the standard ones. */
export const jobStages = sqliteTable(
  'job_stages',
  {
    id: id(),
    jobId: integer()
      .notNull()
      .references(() => jobs.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    name: text().notNull(),
    kind: text().$type<StageKind>().notNull(),
  },
  (t) => [
    index('job_stages_job').on(t.jobId, t.position),
    oneOf('job_stages_kind', t.kind, keysOf(stageKinds)),
  ],
)

const stage = z.object({ id: z.string(), name: z.string(), kind: z.enum(keysOf(stageKinds)) })

/** Stages under a name, which a job copies when they are chosen for it. */
export const stageTemplates = sqliteTable('stage_templates', {
  id: id(),
  name: text().notNull().unique(),
  stages: list('stage_templates.stages', stage),
  createdAt: now(),
})
