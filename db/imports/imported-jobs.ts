import { and, eq, isNull } from 'drizzle-orm'
import type { EditablePart } from '@/rules/jobs/imported-draft'
import { slugify } from '@/rules/words'
import { rowsInto } from '../insert-rows'
import { recordJobChanges } from '../jobs/changes'
import { freeJobIds } from '../jobs/job-ids'
import { isAmong } from '../prepared'
import { nextNumbers } from '../site/counters'
import { store, type Tx, t } from '../store'
import { listEditedParts, withoutParts } from './edit-job'

type Columns = typeof t.jobs.$inferInsert
type Given = 'id' | 'slug' | 'reference' | 'companyId' | 'recruiterId' | 'imported' | 'publishedAt'

/** What an importer has read of a job; its company by name, absent where the source names none. */
export type JobFacts = Omit<Columns, Given> & {
  externalId: string
  sourceUrl?: string | null
  applyUrl?: string | null
  textHash?: string | null
  company?: string
  publishedAt?: Date
}
export type JobToSave = JobFacts & { companyId: string; contentHash: string }

/** Where jobs come from, and who answers for them at the desk. */
export type Board = { source: string; board: string }
export type Origin = Board & { recruiterId: string }

/** What became of a record, and which job it is; a duplicate repeats the text of a job of another id. */
export type Saved = { outcome: 'created' | 'updated' | 'duplicate'; id: number }

export const ofBoard = ({ source, board }: Board) =>
  and(eq(t.jobSources.source, source), eq(t.jobSources.board, board))

/** The jobs that a board’s records became, by external id. */
export async function findImportedJobs(board: Board, externalIds: string[], db: Tx = store.read) {
  const rows = await db
    .select({
      externalId: t.jobSources.externalId,
      id: t.jobs.id,
      contentHash: t.jobSources.contentHash,
      missedImports: t.jobSources.missedImports,
      closedBecause: t.jobs.closedBecause,
    })
    .from(t.jobSources)
    .innerJoin(t.jobs, eq(t.jobs.id, t.jobSources.jobId))
    .where(and(ofBoard(board), isAmong(t.jobSources.externalId, externalIds)))
  return new Map(rows.map((row) => [row.externalId, row]))
}

export type KnownJob =
  Awaited<ReturnType<typeof findImportedJobs>> extends Map<unknown, infer Row> ? Row : never

/**
 * Writes what was read, in the order given and in one transaction: a few hundred at once. A known id is brought up to
 * date, and opened again where it had closed for being missing or late; a text that the company has open in the same
 * place under another id stays one job; the rest is published. `also` writes what follows of it, in the same transaction.
 */
export function saveImportedJobs(
  origin: Origin,
  jobs: JobToSave[],
  now = new Date(),
  also: (tx: Tx, saved: Saved[]) => Promise<void> = async () => {},
): Promise<Saved[]> {
  return store.tx(async (tx) => {
    const ids = await freeJobIds(
      tx,
      jobs.map((job) => ({ at: publishedAt(job, now), key: job.externalId })),
    )
    const { saved, known } = await judgeImportedJobs(tx, origin, jobs, ids)
    const edited = await listEditedParts(
      [...known.values()].map(({ id }) => id),
      tx,
    )
    const fresh: (JobToSave & { id: number })[] = []
    for (const [at, job] of jobs.entries()) {
      const own = known.get(job.externalId)
      if (own) await revise(tx, job, own, edited.get(own.id), now)
      else if (saved[at]?.outcome === 'created') fresh.push({ ...job, id: saved[at].id })
    }
    // In the order of ids, in which SQLite appends and FTS5 gathers.
    fresh.sort((a, b) => a.id - b.id)
    await insertAll(tx, origin, fresh, now)
    await recordJobChanges(tx, ...saved.flatMap(({ outcome, id }) => (outcome === 'duplicate' ? [] : id)))
    await also(tx, saved)
    return saved
  })
}

/**
 * What becomes of each job, in the order given, where a new one would get the id at its place. `open` gathers the texts
 * of open jobs: given again with the next ones, it knows those that were not written.
 */
export async function judgeImportedJobs(
  db: Tx,
  board: Board,
  jobs: JobToSave[],
  ids: number[],
  open = new Map<string, number>(),
) {
  const known = await findImportedJobs(
    board,
    jobs.map(({ externalId }) => externalId),
    db,
  )
  for (const [key, id] of await openTexts(db, jobs)) open.set(key, id)
  const saved = jobs.map((job, at): Saved => {
    const own = known.get(job.externalId)
    const twin = open.get(textKey(job))
    const id = own?.id ?? twin ?? ids[at] ?? 0
    if (!own) open.set(textKey(job), id)
    return { outcome: own ? 'updated' : twin ? 'duplicate' : 'created', id }
  })
  return { saved, known }
}

const textKey = ({ companyId, textHash }: { companyId: string; textHash?: string | null }) =>
  `${companyId} ${textHash}`

/** The open jobs, of any source, that have the text of one of these. */
async function openTexts(tx: Tx, jobs: JobToSave[]): Promise<Map<string, number>> {
  const rows = await tx
    .select({ id: t.jobs.id, companyId: t.jobs.companyId, textHash: t.jobSources.textHash })
    .from(t.jobSources)
    .innerJoin(t.jobs, eq(t.jobs.id, t.jobSources.jobId))
    .where(
      and(
        isAmong(
          t.jobSources.textHash,
          jobs.flatMap(({ textHash }) => textHash ?? []),
        ),
        isNull(t.jobs.closedAt),
      ),
    )
  return new Map(rows.map((row) => [textKey(row), row.id]))
}

const writeJobs = rowsInto(t.jobs)
const writeSources = rowsInto(t.jobSources)

async function insertAll(
  tx: Tx,
  { source, board, recruiterId }: Origin,
  jobs: (JobToSave & { id: number })[],
  now: Date,
) {
  const references = await nextNumbers(tx, 'J', jobs.length, now)
  const rows = jobs.map((job, at) => ({
    ...job,
    imported: true,
    recruiterId,
    reference: references[at] ?? '',
    slug: `${slugify(job.title) || 'job'}-${job.id.toString(36)}`,
    publishedAt: publishedAt(job, now),
    createdAt: now,
    updatedAt: now,
  }))
  await writeJobs(tx, rows)
  await writeSources(
    tx,
    jobs.map((job) => ({ ...sourceColumns(job), jobId: job.id, source, board })),
  )
}

const sourceColumns = ({ externalId, sourceUrl, applyUrl, contentHash, textHash }: JobToSave) => ({
  externalId,
  sourceUrl,
  applyUrl,
  contentHash,
  textHash,
  missedImports: 0,
})

function columns(job: JobToSave) {
  const { company, publishedAt, externalId, sourceUrl, applyUrl, contentHash, textHash, ...facts } = job
  return facts
}

/** The source’s own date, never one to come: a job dated tomorrow would not be public yet. */
const publishedAt = (job: JobFacts, now: Date) =>
  job.publishedAt && job.publishedAt < now ? job.publishedAt : now

/** Its address, its reference, the day it was published and what was written at the desk stay. What a recruiter has closed stays closed. */
async function revise(
  tx: Tx,
  job: JobToSave,
  known: KnownJob,
  edited: EditablePart[] | undefined,
  now: Date,
) {
  const reopens = closedForMissing(known) || known.closedBecause === 'expired'
  const open = reopens && { closedAt: null, closedBecause: null }
  await tx
    .update(t.jobs)
    .set({ ...withoutParts(columns(job), edited), updatedAt: now, ...open })
    .where(eq(t.jobs.id, known.id))
  await tx.update(t.jobSources).set(sourceColumns(job)).where(eq(t.jobSources.jobId, known.id))
}

/** So many full imports in a row have to lack a job before it closes: one may have been cut short by its source. */
export const missesToClose = 2

/** Closed by the imports that lacked it, and by nobody. */
export const closedForMissing = ({ closedBecause, missedImports }: KnownJob) =>
  closedBecause === 'withdrawn' && missedImports >= missesToClose
