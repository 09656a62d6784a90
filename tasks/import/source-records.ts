import { z } from 'zod'
import { type ImportedJob, NotAJob } from '@/adverts/imported-job'
import { contentHashOf } from '@/adverts/read-job'
import { plainLine } from '@/adverts/text-of-html'
import { readListing } from '@/integrations/importers/import-files'
import type { Importer } from '@/integrations/importers/importer'
import type { Column } from '@/rules/imports/columns'

/** A record that becomes no job, where it stands (the line of a file of lines, else counted from 1), and why. */
export type Reject = {
  file: string
  record: number
  externalId?: string
  title?: string
  reason: string
  /** False where the source itself no longer shows it. */
  isListed: boolean
}

export type SourceRecord =
  | { kind: 'job'; job: ImportedJob; contentHash: string; at: Omit<Reject, 'reason'> }
  | { kind: 'reject'; reject: Reject }
  | { kind: 'repeated'; at: Omit<Reject, 'reason'> }
  | { kind: 'end'; isWhole: boolean }

export type Files = {
  importer: Importer
  files: string[]
  /** The company of records that name none; without it such a job’s company is said to be not named. */
  companyName?: string
  /** What was said of the columns of a table or a feed; the others are guessed. */
  columns?: readonly Column[] | null
  onBytes?: (bytes: number) => void
}

/** What the records of a board's files state, one after another, and behind each file whether it was all of the board. */
export async function* sourceRecords(given: Files): AsyncGenerator<SourceRecord> {
  const ids = new Set<string>()
  for (const file of given.files) {
    const listing = readListing(file, given.importer, given.onBytes, given.columns ?? [])
    let next = await listing.next()
    for (let record = 1; !next.done; record++, next = await listing.next()) {
      const where = { file, record: next.value.line ?? record, isListed: true }
      if ('problem' in next.value) yield { kind: 'reject', reject: { ...where, reason: next.value.problem } }
      else yield readRecord(next.value.record, where, given, ids)
    }
    yield { kind: 'end', isWhole: next.value.isWhole }
  }
}

type Where = Pick<Reject, 'file' | 'record' | 'isListed'>

function readRecord(record: unknown, where: Where, given: Files, ids: Set<string>): SourceRecord {
  const externalId = given.importer.idOf(record)
  if (externalId && ids.has(externalId)) return { kind: 'repeated', at: { ...where, externalId } }
  if (externalId) ids.add(externalId)
  const at = { ...where, ...(externalId && { externalId }) }
  try {
    const read = given.importer.read(record)
    const company = plainLine(read.company ?? '') || given.companyName
    const job = { ...read, ...(company && { company }) }
    return { kind: 'job', job, contentHash: contentHashOf(job), at: { ...at, title: job.title } }
  } catch (error) {
    const isListed = !(error instanceof NotAJob) || error.isListed
    return { kind: 'reject', reject: { ...at, isListed, reason: reasonOf(error) } }
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof z.ZodError)) return error instanceof Error ? error.message : String(error)
  const [issue] = error.issues
  if (!issue) return 'has another shape'
  return issue.message.startsWith('has ')
    ? issue.message
    : `${issue.path.join('.') || 'record'}: ${issue.message}`
}
