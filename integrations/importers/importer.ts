import type { ImportedJob } from '@/adverts/imported-job'

/** What a file holds: its records, and whether they are all that the board has. */
export type Listing = { records: unknown[]; isWhole: boolean }

/** One source of jobs; docs/importers.md shows how to write another. */
export type Importer = {
  /** What the source calls itself, for people. */
  label: string
  /** The board of every file, where the source is one board; else a board is called as its file. */
  board?: string
  /** The company of a record that names none: the board’s own name where the source has a board a company. */
  isBoardCompany: boolean
  /** The records of a parsed file; undefined when it is no answer of this source. */
  list(file: unknown): Listing | undefined
  /** The id of a record, however broken the rest of it is. */
  idOf(record: unknown): string | undefined
  /** The job that a record states; throws `NotAJob`, or zod’s error for a record of another shape. */
  read(record: unknown): ImportedJob
}
