import type { ImportedJob } from '@/adverts/imported-job'
import type { Column } from '@/rules/imports/columns'

/** A record as it stands in a file, or why there is none to read at that place; `line` where the file has lines. */
export type FileRecord = ({ record: unknown } | { problem: string }) & { line?: number }

/** A column or an element of a file, with its first values. */
export type ShownColumn = Column & { samples: string[] }

/** What is no JSON: how its records are read, and what each column is taken for where it was not `said` by hand. */
export type OtherFormat = {
  /** How its files end, as in “.csv”. */
  ending: string
  /** Throws a sentence for a file that cannot be read at all. */
  readBytes(bytes: Uint8Array, said?: readonly Column[]): { records: FileRecord[]; isWhole: boolean }
  columnsOf(bytes: Uint8Array, said?: readonly Column[]): ShownColumn[]
}

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
  /** Only of a format that is no JSON. */
  other?: OtherFormat
  /** The records of a parsed file; undefined when it is no answer of this source. */
  list(file: unknown): Listing | undefined
  /** The id of a record, however broken the rest of it is. */
  idOf(record: unknown): string | undefined
  /** The job that a record states; throws `NotAJob`, or zod’s error for a record of another shape. */
  read(record: unknown): ImportedJob
}
