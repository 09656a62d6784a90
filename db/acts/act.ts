import { and, count, eq, inArray } from 'drizzle-orm'
import type { RejectionReason } from '@/rules/applications/stages'
import { messageToCandidate } from '@/rules/conversations/letters'
import { mayWrite } from '@/rules/conversations/who-writes'
import { leavesAt } from '@/rules/desk/undo'
import { type JobStage, nextPlaces, stageNamed } from '@/rules/stages/job-stages'
import { type Answerable, advanceIn, listAnswerable, rejectIn, type Written } from '../applications/answer'
import { aboutApplication, applicationLink } from '../applications/applications'
import { isKnownTo } from '../blind/is-blind'
import { addMessage, hasWritten } from '../conversations/conversations'
import { newId } from '../ids'
import { jobsOf } from '../jobs/desk'
import type { Staff } from '../people/users'
import { type Answer, actOn } from '../site/audit-events'
import { queueLetter } from '../site/outbox'
import { listJobStages } from '../stages/stages'
import { store, type Tx, t } from '../store'
import { type WordsTo, wordsTo } from '../templates/words'

/** What is done to each of those who are chosen; the words go to the candidate, with their merge fields filled in. */
export type DeskStep =
  | ({ act: 'move'; to: string } & WordsTo)
  | ({ act: 'refuse'; reason: RejectionReason } & WordsTo)
  | ({ act: 'message' } & WordsTo)

/** An application and the version of it that was shown. */
export type Chosen = { id: string; seen: number }

/** Why somebody was left as they were: changed by somebody else meanwhile, or nothing that can be done to them. */
type Left = { name: string; why: 'changed' | 'cannot be' }

/** How many it was done to, under which act, and who was left; `actId` is undefined where it was nobody. */
export type Acted = { actId?: string; done: number; left: Left[] }

/**
 * Does one step to each of these applications, those of this recruiter only. The letters wait a minute, in which
 * `undoAct` takes all of it back. Whoever was changed since they were shown is left out, and named. Where a merge field of
 * the words has no value for somebody, nothing is done and `WordsDoNotFit` is thrown.
 */
export function actOnApplications(
  recruiter: Staff,
  chosen: Chosen[],
  step: DeskStep,
  now = new Date(),
): Promise<Acted> {
  return store.tx(async (tx) => {
    const seen = new Map(chosen.map(({ id, seen }) => [id, seen]))
    const ids = [...seen.keys()]
    const found = await listAnswerable(
      tx,
      and(inArray(t.applications.id, ids), jobsOf(recruiter), isKnownTo(recruiter)),
    )
    const before = await versionsOf(tx, ids)
    const stages = new Map<number, readonly JobStage[]>()
    for (const { jobId } of found) if (!stages.has(jobId)) stages.set(jobId, await listJobStages(jobId, tx))

    const left: Left[] = []
    const done: Kept[] = []
    for (const one of found.filter(({ stage }) => stage !== 'withdrawn')) {
      const isChanged = (before.get(one.id) ?? 0) !== seen.get(one.id)
      const written = isChanged
        ? undefined
        : await stepOn(tx, recruiter, one, { step, stages: stages.get(one.jobId) ?? [], now })
      if (written) done.push({ ...standing(one), ...written })
      else left.push({ name: one.name, why: isChanged ? 'changed' : 'cannot be' })
    }
    if (done.length === 0) return { done: 0, left }
    const actId = await keepAct(tx, recruiter, done, now)
    return { actId, done: done.length, left }
  })
}

/** The same to one application whose page was open; `already` when it is closed, or cannot be moved there. */
export function actOnOne(
  recruiter: Staff,
  { id, seen }: { id: string; seen?: number },
  step: DeskStep,
  now = new Date(),
): Promise<Answer & { actId?: string }> {
  return store.tx(async (tx) => {
    const [found] = await listAnswerable(
      tx,
      and(eq(t.applications.id, id), jobsOf(recruiter), isKnownTo(recruiter)),
    )
    return actOn(tx, { subject: 'application', id, seen }, found, async (one) => {
      const stages = await listJobStages(one.jobId, tx)
      const written = one.closedAt ? undefined : await stepOn(tx, recruiter, one, { step, stages, now })
      if (!written) return { outcome: 'already' }
      return { outcome: 'done', actId: await keepAct(tx, recruiter, [{ ...standing(one), ...written }], now) }
    })
  })
}

type Kept = Written & Pick<Answerable, 'stage' | 'stageId' | 'movedAt' | 'dueAt'> & { applicationId: string }

const standing = ({ id, stage, stageId, movedAt, dueAt }: Answerable) => ({
  applicationId: id,
  ...{ stage, stageId, movedAt, dueAt },
})

type Doing = { step: DeskStep; stages: readonly JobStage[]; now: Date }

async function stepOn(
  tx: Tx,
  recruiter: Staff,
  one: Answerable,
  { step, stages, now }: Doing,
): Promise<Written | undefined> {
  const when = { now, leavesAt: leavesAt(now) }
  const { words: note, inFrench } = step
  if (step.act === 'message') return write(tx, recruiter, one, step, when)
  if (one.closedAt) return undefined
  if (step.act === 'refuse')
    return rejectIn(tx, recruiter, one, { reason: step.reason, note, inFrench, ...when })
  const to = stageNamed(step.to, nextPlaces(one, stages))
  return to && advanceIn(tx, recruiter, one, { to, note, inFrench, ...when })
}

async function write(
  tx: Tx,
  recruiter: Staff,
  one: Answerable,
  given: WordsTo,
  { now, leavesAt: dueAt }: { now: Date; leavesAt: Date },
): Promise<Written | undefined> {
  const about = { applicationId: one.id }
  if (!mayWrite('desk', one, await hasWritten(tx, 'other', about))) return undefined
  const words = await wordsTo(tx, recruiter, one, given, now)
  const message = {
    side: 'desk',
    authorId: recruiter.id,
    authorName: recruiter.name,
    text: words,
    at: now,
  } as const
  const messageId = await addMessage(tx, about, message)
  if (!messageId) return undefined
  const letter = messageToCandidate({ ...one, by: recruiter.name, words, link: applicationLink() })
  const letterId = await queueLetter(tx, one.email, letter, await aboutApplication(tx, one.id), { dueAt })
  return { messageId, letterId }
}

async function keepAct(tx: Tx, recruiter: Staff, done: Kept[], at: Date): Promise<string> {
  const actId = newId()
  await tx.insert(t.deskActs).values({ id: actId, actorId: recruiter.id, at })
  const versions = await versionsOf(
    tx,
    done.map(({ applicationId }) => applicationId),
  )
  for (const one of done)
    await tx.insert(t.deskActSteps).values({ actId, ...one, version: versions.get(one.applicationId) ?? 0 })
  return actId
}

/** How many acts on each of these applications are noted, which is the version of it. */
export async function versionsOf(tx: Tx, ids: string[]): Promise<Map<string, number>> {
  const { subject, subjectId } = t.auditEvents
  const counts = await tx
    .select({ id: subjectId, n: count() })
    .from(t.auditEvents)
    .where(and(eq(subject, 'application'), inArray(subjectId, ids)))
    .groupBy(subjectId)
  return new Map(counts.map(({ id, n }) => [id, n]))
}
