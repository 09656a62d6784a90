import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream'
import { createGunzip, gunzipSync } from 'node:zlib'
import type { Column } from '@/rules/imports/columns'
import { decodeText, lineDecoder, wideSetOf } from './decode-text'
import type { FileRecord, Importer } from './importer'

const endings = /\.(?:jsonl|ndjson|json|csv|xml)(?:\.gz)?$/i
/** Beyond it a JSON file does not fit in one string; a file with one record a line has no limit. */
const mostBytes = 500_000_000
const longestLine = 10_000_000

/** What is known of a listing once it has been read to its end. */
export type ListingEnd = { isWhole: boolean }

/** The files to import among paths, with those of folders in order of name; throws a sentence for a path that is not there. */
export function listImportFiles(paths: string[]): string[] {
  return paths.flatMap((given) => {
    if (!existsSync(given)) throw new Error(`There is no file or folder ${given}.`)
    if (!statSync(given).isDirectory()) return [given]
    const files = readdirSync(given).filter((name) => endings.test(name))
    if (files.length === 0)
      throw new Error(`The folder ${given} holds no .json, .jsonl, .csv or .xml file, plain or .gz.`)
    return files.sort().map((name) => path.join(given, name))
  })
}

/** The board that a file is called after: “Rose%20Rocket.json.gz” is “Rose Rocket”. */
export function boardOf(file: string): string {
  const name = path.basename(file).replace(endings, '')
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/**
 * The records of a file, plain or gzipped, one after another; its problems come as records, so that what can be read
 * is. Returns whether these are all that the board has. `onBytes` hears how much of the file has been read; `said` is
 * what its columns hold.
 */
export async function* readListing(
  file: string,
  importer: Importer,
  onBytes: (bytes: number) => void = () => {},
  said?: readonly Column[],
): AsyncGenerator<FileRecord, ListingEnd> {
  try {
    if (importer.other) {
      const { records, isWhole } = importer.other.readBytes(readWhole(file), said)
      onBytes(statSync(file).size)
      yield* records
      return { isWhole }
    }
    if (/\.json(?:\.gz)?$/i.test(file))
      return yield* recordsOf(JSON.parse(decodeText(readWhole(file))), importer, file, onBytes)
    return yield* readLines(file, onBytes)
  } catch (error) {
    yield { problem: sentenceOf(error) }
    return { isWhole: false }
  }
}

function* recordsOf(json: unknown, importer: Importer, file: string, onBytes: (bytes: number) => void) {
  const listing = importer.list(json)
  if (!listing)
    throw new Error(`is no answer of ${importer.label}: the list of jobs is not where it should be`)
  onBytes(statSync(file).size)
  for (const record of listing.records) yield { record }
  return { isWhole: listing.isWhole }
}

/** What each column of a file is taken for where it was not `said` by hand; throws a sentence for a file of no columns. */
export function columnsOfFile(file: string, { other, label }: Importer, said?: readonly Column[]): Column[] {
  if (!other) throw new Error(`A file of ${label} has no columns that could be named.`)
  return other.columnsOf(readWhole(file), said).map(({ head, part }) => ({ head, part }))
}

function readWhole(file: string): Uint8Array {
  if (statSync(file).size > mostBytes)
    throw new Error('is over 500 MB: split it, or give it as .jsonl, one record a line')
  return unpacked(readFileSync(file), file)
}

/** The bytes of a file, unpacked where its name says that it is packed. */
export function unpacked(bytes: Uint8Array, fileName: string): Uint8Array {
  return /\.gz$/i.test(fileName) ? gunzipSync(bytes, { maxOutputLength: mostBytes }) : bytes
}

async function* readLines(
  file: string,
  onBytes: (bytes: number) => void,
): AsyncGenerator<FileRecord, ListingEnd> {
  const raw = createReadStream(file)
  raw.on('data', (chunk) => onBytes(chunk.length))
  // The loop below hears of a broken file by itself.
  const input = file.endsWith('.gz') ? pipeline(raw, createGunzip(), () => {}) : raw
  const decode = lineDecoder()
  let rest: Buffer = Buffer.alloc(0)
  let newline: Buffer | undefined
  let line = 0
  for await (const chunk of input) {
    let bytes: Buffer = rest.length ? Buffer.concat([rest, chunk]) : chunk
    newline ??= newlineOf(wideSetOf(bytes))
    const around = bytes
    for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline)) {
      yield* recordIn(bytes.subarray(0, end), around, decode, ++line)
      bytes = bytes.subarray(end + newline.length)
    }
    rest = bytes
    if (rest.length > longestLine) throw new Error('has a line of over 10 MB')
  }
  yield* recordIn(rest, rest, decode, ++line)
  return { isWhole: true }
}

const newlines = { 'utf-16le': '\n\0', 'utf-16be': '\0\n' }

const newlineOf = (wide: keyof typeof newlines | undefined) => Buffer.from(wide ? newlines[wide] : '\n')

function* recordIn(
  bytes: Uint8Array,
  around: Uint8Array,
  decode: ReturnType<typeof lineDecoder>,
  line: number,
): Generator<FileRecord> {
  try {
    const text = decode(bytes, around)
    if (text.trim()) yield { ...parsed(text), line }
  } catch (error) {
    yield { problem: sentenceOf(error).replace(/^has /, 'is a line that has '), line }
  }
}

function parsed(line: string): FileRecord {
  try {
    return { record: JSON.parse(line) }
  } catch {
    return { problem: 'is a line that is no JSON' }
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'is a file that is no JSON'
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'Z_BUF_ERROR') return 'ends in the middle: what stood near its end could not be read'
  if (code === 'Z_DATA_ERROR') return 'is no gzip file, or a damaged one'
  return error instanceof Error ? error.message : String(error)
}
