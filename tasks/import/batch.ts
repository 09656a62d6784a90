import type { ImportedJob } from '@/adverts/imported-job'
import { createCompany } from '@/db/companies'
import {
  findImportedJobs,
  type JobFacts,
  type JobToSave,
  type KnownJob,
  type Origin,
  saveImportedJobs,
} from '@/db/imports/imported-jobs'
import type { ImportCounts } from '@/db/imports/imports'
import { keepImportedJobs } from '@/db/imports/missing-jobs'
import { fold } from '@/rules/words'
import type { Reject, SourceRecord } from './source-records'

/** Reads what the texts of jobs say, in this process or beside it; for a job that is none it gives the reason. */
export type ReadJobs = (jobs: ImportedJob[]) => Promise<(JobFacts | { reason: string })[]>

/** An import under way: what it counts, and the ids of the jobs that it has seen. */
export type ImportRun = Origin & {
  companies: Map<string, string>
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
export type Batch = {
  size: number
  rejects: Reject[]
  repeated: number
  known: Awaited<ReturnType<typeof findImportedJobs>>
  kept: KnownJob[]
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
  const kept: KnownJob[] = []
  const changed: JobRecord[] = []
  for (const item of jobs) {
    const same = known.get(item.job.externalId)
    if (same?.contentHash === item.contentHash) kept.push(same)
    else changed.push(item)
  }
  return {
    size: items.filter((item) => item.kind !== 'end').length,
    rejects,
    repeated: items.filter((item) => item.kind === 'repeated').length,
    known,
    kept,
    changed,
    read: await run.readJobs(changed.map(({ job }) => job)),
    isWhole: !items.some((item) => item.kind === 'end' && !item.isWhole),
  }
}

/** Writes a batch and counts it. */
export async function writeBatch(run: ImportRun, batch: Batch): Promise<void> {
  const { counts, seen } = run
  const rows: JobToSave[] = []
  const rejects = [...batch.rejects]
  for (const [at, { job, contentHash, at: where }] of batch.changed.entries()) {
    const facts = batch.read[at]
    if (!facts || 'reason' in facts) rejects.push({ ...where, reason: facts?.reason ?? 'was not read' })
    else rows.push({ ...facts, contentHash, companyId: await companyOf(run, job.company, facts.country) })
  }
  await keepImportedJobs(batch.kept)
  const saved = await saveImportedJobs(run, rows, run.clock())

  for (const [at, { outcome, id }] of saved.entries()) {
    const row = rows[at]
    if (outcome === 'duplicate' && row) run.repeats.set(id, row)
    else seen.add(id)
    counts[outcome === 'duplicate' ? 'duplicates' : outcome]++
  }
  for (const { id } of batch.kept) seen.add(id)
  for (const reject of rejects) noteReject(run, reject, batch.known)
  counts.read += batch.size
  counts.unchanged += batch.kept.length
  counts.duplicates += batch.repeated
  counts.rejected += rejects.length
  if (!batch.isWhole) run.isFull = false
}

/** What cannot be read is not missing; a record without an id could be any job of the board. */
function noteReject(run: ImportRun, reject: Reject, known: Batch['known']) {
  if (!reject.externalId) run.isFull = false
  const job = reject.externalId && reject.isListed ? known.get(reject.externalId) : undefined
  if (job) run.seen.add(job.id)
  run.onReject(reject)
}

async function companyOf(
  { companies }: ImportRun,
  name: string | undefined,
  country: string,
): Promise<string> {
  const given = name ?? 'Company not named'
  const known = companies.get(fold(given))
  if (known) return known
  const id = await createCompany({ name: given, country })
  companies.set(fold(given), id)
  return id
}
