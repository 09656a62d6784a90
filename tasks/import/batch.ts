import type { ImportedJob } from '@/adverts/imported-job'
import {
  findImportedJobs,
  type JobFacts,
  type JobToSave,
  type KnownJob,
  type Origin,
} from '@/db/imports/imported-jobs'
import type { ImportCounts } from '@/db/imports/imports'
import type { RowOutcome } from '@/db/imports/rows'
import type { Outcome } from '@/rules/imports/outcomes'
import type { Pen } from './pens'
import type { Reject, SourceRecord } from './source-records'

/** Reads what the texts of jobs say, in this process or beside it; for a job that is none it gives the reason. */
export type ReadJobs = (jobs: ImportedJob[]) => Promise<(JobFacts | { reason: string })[]>

/** An import under way: what it counts, and the ids of the jobs that it has seen. */
export type ImportRun = Origin & {
  pen: Pen
  readJobs: ReadJobs
  onReject: (reject: Reject) => void
  counts: ImportCounts
  seen: Set<number>
  /** Records that repeat the text of a job of another id, by that job’s id. */
  repeats: Map<number, JobToSave>
  isFull: boolean
  clock: () => Date
}

type JobRecord = Extract<SourceRecord, { kind: 'job' }>
type Place = JobRecord['at']
export type Batch = {
  size: number
  rejects: Reject[]
  repeated: Place[]
  known: Awaited<ReturnType<typeof findImportedJobs>>
  kept: { at: Place; same: KnownJob }[]
  changed: JobRecord[]
  read: Awaited<ReturnType<ReadJobs>>
  isWhole: boolean
}

/** Tells what has changed since the last import from what has not, and reads only that. */
export async function lookAt(run: ImportRun, items: SourceRecord[]): Promise<Batch> {
  const jobs = items.filter((item) => item.kind === 'job')
  const rejects = items.flatMap((item) => (item.kind === 'reject' ? item.reject : []))
  const ids = [...jobs.map(({ job }) => job), ...rejects].flatMap(({ externalId }) => externalId ?? [])
  const known = await findImportedJobs(run, ids)
  const kept: Batch['kept'] = []
  const changed: JobRecord[] = []
  for (const item of jobs) {
    const same = known.get(item.job.externalId)
    if (same?.contentHash === item.contentHash) kept.push({ at: item.at, same })
    else changed.push(item)
  }
  return {
    size: items.filter((item) => item.kind !== 'end').length,
    rejects,
    repeated: items.flatMap((item) => (item.kind === 'repeated' ? item.at : [])),
    known,
    kept,
    changed,
    read: await run.readJobs(changed.map(({ job }) => job)),
    isWhole: !items.some((item) => item.kind === 'end' && !item.isWhole),
  }
}

/** Writes a batch and counts it. */
export async function writeBatch(run: ImportRun, batch: Batch): Promise<void> {
  const { counts, seen, pen } = run
  const rows: { row: JobToSave; at: Place }[] = []
  const rejects = [...batch.rejects]
  for (const [index, { job, contentHash, at }] of batch.changed.entries()) {
    const facts = batch.read[index]
    if (!facts || 'reason' in facts) rejects.push({ ...at, reason: facts?.reason ?? 'was not read' })
    else {
      const companyId = await pen.companyOf(job.company ?? 'Company not named', facts.country)
      rows.push({ row: { ...facts, contentHash, companyId }, at })
    }
  }
  await pen.keep(batch.kept.map(({ same }) => same))
  const saved = await pen.save(
    run,
    rows.map(({ row }) => row),
    run.clock(),
    (written) => [
      ...rows.map(({ at }, index) => settled(at, written[index])),
      ...batch.kept.map(({ at, same }) => settled(at, { outcome: 'unchanged', id: same.id })),
      ...batch.repeated.map((at) => settled(at, { outcome: 'duplicate' })),
      ...rejects.map(({ reason, ...at }) => ({ ...settled(at), reason })),
    ],
  )

  for (const [index, { outcome, id }] of saved.entries()) {
    const row = rows[index]?.row
    if (outcome === 'duplicate' && row) run.repeats.set(id, row)
    else seen.add(id)
    counts[outcome === 'duplicate' ? 'duplicates' : outcome]++
  }
  for (const { same } of batch.kept) seen.add(same.id)
  for (const reject of rejects) noteReject(run, reject, batch.known)
  counts.read += batch.size
  counts.unchanged += batch.kept.length
  counts.duplicates += batch.repeated.length
  counts.rejected += rejects.length
  if (!batch.isWhole) run.isFull = false
}

function settled(
  { record, title = '', externalId = '' }: Place,
  became: { outcome: Outcome; id?: number } = { outcome: 'rejected' },
): RowOutcome {
  return { record, title: title || externalId, outcome: became.outcome, jobId: became.id }
}

/** What cannot be read is not missing; a record without an id could be any job of the board. */
function noteReject(run: ImportRun, reject: Reject, known: Batch['known']) {
  if (!reject.externalId) run.isFull = false
  const job = reject.externalId && reject.isListed ? known.get(reject.externalId) : undefined
  if (job) run.seen.add(job.id)
  run.onReject(reject)
}
