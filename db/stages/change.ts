import { eq, inArray } from 'drizzle-orm'
import { isOpenStage } from '@/rules/applications/stages'
import { edited, type StageEdit } from '@/rules/stages/edit'
import { isStandard, type JobStage, placeOf } from '@/rules/stages/job-stages'
import { recordEvent } from '../applications/applications'
import { newId } from '../ids'
import { inBatches } from '../in-batches'
import { findState } from '../jobs/desk'
import type { Staff } from '../people/users'
import { type Answer, actOn, recordAudit } from '../site/audit-events'
import { store, type Tx, t } from '../store'
import { listJobStages } from './stages'

/** What became of a change: `refused` says in a sentence why nothing was changed. */
export type StagesChanged = Exclude<Answer, { outcome: 'already' }> | { outcome: 'refused'; why: string }

type Seen = { seen?: number; now?: Date }

/**
 * Changes the stages of a job, which with the first change become its own. Whoever stands in a stage that is taken out
 * goes to the one that is named, with no letter: it is of the same kind, and their clock goes on.
 */
export function changeStages(
  recruiter: Staff,
  jobId: number,
  edit: StageEdit,
  { seen, now = new Date() }: Seen = {},
): Promise<StagesChanged> {
  return onJob(recruiter, jobId, seen, async (tx) => {
    const before = await listJobStages(jobId, tx)
    const after = edited(before, edit)
    if (typeof after === 'string') return { outcome: 'refused', why: after }

    const own = after.map((stage) => ({ ...stage, id: isStandard(stage) ? newId() : stage.id }))
    if (edit.act === 'remove') {
      const [from, to] = [
        before.find(({ id }) => id === edit.id),
        own[after.findIndex(({ id }) => id === edit.to)],
      ]
      await keepStages(tx, jobId, own)
      if (from && to) await movePeople(tx, recruiter, { jobId, before, from, to, now })
      if (from && !isStandard(from)) await tx.delete(t.jobStages).where(eq(t.jobStages.id, from.id))
    } else await keepStages(tx, jobId, own)
    await recordAudit(tx, recruiter, 'change stages', 'job', jobId, { at: now })
    return { outcome: 'done' }
  })
}

/** Gives a job the stages of a template, or the standard ones without one; each candidate stands in the first of their kind. */
export function chooseStages(
  recruiter: Staff,
  jobId: number,
  templateId: string | undefined,
  { seen, now = new Date() }: Seen = {},
): Promise<StagesChanged> {
  return onJob(recruiter, jobId, seen, async (tx) => {
    const [template] = templateId
      ? await tx.select().from(t.stageTemplates).where(eq(t.stageTemplates.id, templateId))
      : []
    if (templateId && !template) return { outcome: 'refused', why: 'This template is not there any more.' }
    await tx.delete(t.jobStages).where(eq(t.jobStages.jobId, jobId))
    if (template)
      await keepStages(
        tx,
        jobId,
        template.stages.map((stage) => ({ ...stage, id: newId() })),
      )
    await recordAudit(tx, recruiter, 'change stages', 'job', jobId, { at: now })
    return { outcome: 'done' }
  })
}

function onJob(
  recruiter: Staff,
  id: number,
  seen: number | undefined,
  act: (tx: Tx) => Promise<StagesChanged>,
): Promise<StagesChanged> {
  return store.tx(async (tx) =>
    actOn(tx, { subject: 'job', id, seen }, await findState(tx, recruiter, id), () => act(tx)),
  )
}

/** Keeps these in this order; a stage that is not among them stays until whoever stands in it has left it. */
async function keepStages(tx: Tx, jobId: number, stages: JobStage[]) {
  for (const [position, { id, name, kind }] of stages.entries())
    await tx
      .insert(t.jobStages)
      .values({ id, jobId, position, name, kind })
      .onConflictDoUpdate({ target: t.jobStages.id, set: { name, position } })
}

type Removal = { jobId: number; before: readonly JobStage[]; from: JobStage; to: JobStage; now: Date }

async function movePeople(tx: Tx, recruiter: Staff, { jobId, before, from, to, now }: Removal) {
  const { id, stage, stageId } = t.applications
  const all = await tx
    .select({ id, stage, stageId })
    .from(t.applications)
    .where(eq(t.applications.jobId, jobId))
  const moved = all.filter((one) => placeOf(one, before)?.id === from.id)
  for (const some of inBatches(moved.map((one) => one.id)))
    await tx.update(t.applications).set({ stage: to.kind, stageId: to.id }).where(inArray(id, some))
  const note = `The stage “${from.name}” is no more.`
  for (const one of isOpenStage(to.kind) ? moved : []) {
    const who = { actor: 'recruiter' as const, actorName: recruiter.name, visible: false }
    await recordEvent(tx, one.id, { stage: to.kind, stageName: to.name, ...who, note, at: now })
    await recordAudit(tx, recruiter, 'stage taken out', 'application', one.id, { at: now })
  }
}
