import { and, eq } from 'drizzle-orm'
import { changedParts, type EditablePart, type ImportedDraft, partColumns } from '@/rules/jobs/imported-draft'
import { yearly } from '@/rules/pay/pay'
import { findState, jobsOf, writeChange } from '../jobs/desk'
import type { Staff } from '../people/users'
import { isAmong } from '../prepared'
import { type Answer, actOn } from '../site/audit-events'
import { store, type Tx, t } from '../store'

/**
 * Corrects an imported job: later imports leave the parts that this changes alone, and bring all others up to date.
 * `shown` is what the form showed, for an import may have come between; without it, what stands counts. `already` when
 * nothing differs.
 */
export function editImportedJob(
  recruiter: Staff,
  id: number,
  draft: ImportedDraft,
  now = new Date(),
  { shown, seen }: { shown?: ImportedDraft; seen?: number } = {},
): Promise<Answer> {
  return store.tx(async (tx) => {
    const [found] = await tx
      .select()
      .from(t.jobs)
      .where(and(eq(t.jobs.id, id), eq(t.jobs.imported, true), jobsOf(recruiter)))
    return actOn(tx, { subject: 'job', id, seen }, found, async (job) => {
      const parts = changedParts(shown ?? job, draft)
      if (parts.length === 0) return { outcome: 'already' }
      await tx
        .insert(t.jobEdits)
        .values(parts.map((part) => ({ jobId: id, part, at: now })))
        .onConflictDoUpdate({ target: [t.jobEdits.jobId, t.jobEdits.part], set: { at: now } })
      const written = new Set<string>(parts.flatMap(columnsOf))
      await writeChange(
        tx,
        recruiter,
        id,
        'revise',
        { ...pick(columns(draft), written), updatedAt: now },
        now,
      )
      return { outcome: 'done' }
    })
  })
}

/** Lets imports write all of a job again, the next one everything; `already` when nothing was written at the desk. */
export function followSource(recruiter: Staff, id: number, now = new Date(), seen?: number): Promise<Answer> {
  return store.tx(async (tx) => {
    const job = await findState(tx, recruiter, id)
    return actOn(tx, { subject: 'job', id, seen }, job?.imported ? job : undefined, async () => {
      const parts = await tx
        .delete(t.jobEdits)
        .where(eq(t.jobEdits.jobId, id))
        .returning({ part: t.jobEdits.part })
      if (parts.length === 0) return { outcome: 'already' }
      // Not the hash of any content, so that the next import reads the job although its source has not changed.
      await tx.update(t.jobSources).set({ contentHash: '' }).where(eq(t.jobSources.jobId, id))
      await writeChange(tx, recruiter, id, 'follow source', { updatedAt: now }, now)
      return { outcome: 'done' }
    })
  })
}

/** The parts of these jobs that were written at the desk, by job. */
export async function listEditedParts(
  ids: number[],
  db: Tx = store.read,
): Promise<Map<number, EditablePart[]>> {
  const rows = await db
    .select({ id: t.jobEdits.jobId, part: t.jobEdits.part })
    .from(t.jobEdits)
    .where(isAmong(t.jobEdits.jobId, ids))
  const parts = new Map<number, EditablePart[]>()
  for (const { id, part } of rows) parts.set(id, [...(parts.get(id) ?? []), part])
  return parts
}

/** Of what an import has read of a job, what it may write although these parts were written at the desk. */
export function withoutParts<C extends object>(columns: C, parts: EditablePart[] = []): Partial<C> {
  const kept = new Set<string>(parts.flatMap(columnsOf))
  const names = Object.keys(columns).filter((name) => !kept.has(name))
  return pick(columns, new Set(names))
}

/** What a part is in the record: its own columns, and those that are worked out from them. */
function columnsOf(part: EditablePart): string[] {
  const more = { place: ['latitude', 'longitude', 'placed'], pay: ['payYearlyMax'] }
  return [...partColumns[part], ...(part === 'place' || part === 'pay' ? more[part] : [])]
}

function columns(draft: ImportedDraft) {
  const top = draft.payNet ? null : (draft.payMax ?? draft.payMin)
  return {
    ...draft,
    latitude: null,
    longitude: null,
    placed: false,
    payYearlyMax: top === null ? null : yearly(top, draft.payPeriod),
  }
}

function pick<C extends object>(columns: C, names: ReadonlySet<string>): Partial<C> {
  // Object.fromEntries forgets the types of its entries, all of which are entries of C.
  return Object.fromEntries(Object.entries(columns).filter(([name]) => names.has(name))) as Partial<C>
}
