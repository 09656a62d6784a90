import { asc, eq } from 'drizzle-orm'
import { edited, type StageEdit } from '@/rules/stages/edit'
import { newId } from '../ids'
import type { Managing } from '../people/users'
import { recordAudit } from '../site/audit-events'
import { store, type Tx, t } from '../store'
import { listJobStages } from './stages'

/** The stages that may be chosen for a job, by name. */
export function listStageTemplates() {
  const { id, name, stages } = t.stageTemplates
  return store.read.select({ id, name, stages }).from(t.stageTemplates).orderBy(asc(name))
}

/** `taken` where another template has the name; `refused` says why the stages stay as they are. */
export type TemplateChanged =
  | { outcome: 'done'; id: string }
  | { outcome: 'taken' | 'not found' }
  | { outcome: 'refused'; why: string }

/** Keeps the stages of a job, or the standard ones, as a template of that name. */
export function keepTemplate(
  manager: Managing,
  name: string,
  jobId: number | undefined,
  now = new Date(),
): Promise<TemplateChanged> {
  return store.tx(async (tx) => {
    if (await isTaken(tx, name)) return { outcome: 'taken' }
    const stages = (await listJobStages(jobId ?? 0, tx)).map((stage) => ({ ...stage, id: newId() }))
    const id = newId()
    await tx.insert(t.stageTemplates).values({ id, name, stages, createdAt: now })
    await recordAudit(tx, manager.id, 'keep a template of stages', 'settings', id, { at: now })
    return { outcome: 'done', id }
  })
}

/** Changes the stages of a template; jobs that were given it before keep theirs. */
export function changeTemplate(
  manager: Managing,
  id: string,
  edit: StageEdit,
  now = new Date(),
): Promise<TemplateChanged> {
  return store.tx(async (tx) => {
    const [template] = await tx.select().from(t.stageTemplates).where(eq(t.stageTemplates.id, id))
    if (!template) return { outcome: 'not found' }
    const stages = edited(template.stages, edit)
    if (typeof stages === 'string') return { outcome: 'refused', why: stages }
    await tx.update(t.stageTemplates).set({ stages }).where(eq(t.stageTemplates.id, id))
    await recordAudit(tx, manager.id, 'change a template of stages', 'settings', id, { at: now })
    return { outcome: 'done', id }
  })
}

/** Takes a template out; false where it was gone before. */
export function removeTemplate(manager: Managing, id: string, now = new Date()): Promise<boolean> {
  return store.tx(async (tx) => {
    const gone = await tx
      .delete(t.stageTemplates)
      .where(eq(t.stageTemplates.id, id))
      .returning({ id: t.stageTemplates.id })
    if (gone.length > 0)
      await recordAudit(tx, manager.id, 'remove a template of stages', 'settings', id, { at: now })
    return gone.length > 0
  })
}

async function isTaken(tx: Tx, name: string) {
  const named = await tx.$count(t.stageTemplates, eq(t.stageTemplates.name, name))
  return named > 0
}
