import type { JobToIndex } from '@/db/jobs/jobs'
import type { Facts } from '../columns/facts'
import type { Name } from '../columns/names'
import type { JobIndex } from './file'
import { type Entry, entryOf, type Piece } from './piece'
import { gone } from './read-changes'
import type { Change } from './state'
import { forgetEvery, insertBody, insertHead } from './tables'

/** Takes these jobs out of the index, puts those in and notes the change that is now applied, in one transaction. */
export function replaceJobs(
  index: JobIndex,
  leaving: number[],
  coming: JobToIndex[],
  applied: Change | undefined,
): void {
  replace(index, leaving, coming.map(entryOf), applied)
}

/** Writes a piece of a reading of all jobs over what the index has of them. */
export function writePiece(index: JobIndex, piece: Piece): void {
  const before = index.numbers(
    'select id from facet where id > ? and id <= ?',
    piece.from,
    piece.upTo ?? Number.MAX_SAFE_INTEGER,
  )
  replace(index, before, piece.entries, piece)
}

function replace(index: JobIndex, leaving: number[], rows: Entry[], applied: Change | Piece | undefined) {
  const names = rows.flatMap((row) => row.names).filter((name) => !index.columns.names.has(name))
  const known = [...new Set([...leaving, ...rows.map(({ facts }) => facts.id)])]
  const write = index.connection.transaction(() => {
    if (applied && 'from' in applied && !isAt(index, applied.from)) return undefined
    const [generation = 0] = index.numbers(
      'update state set generation = generation + 1 returning generation',
    )
    // A job that is new has nothing to be taken out.
    const inside = known.filter((id) => index.numbers(hasFacet, id).length > 0)
    for (const id of inside) index.prepared(leave).run({ id, gone, generation })
    if (generation % forgetEvery === 0) index.prepared(forget).run(generation - forgetEvery)
    for (const { facts } of rows) index.prepared(insertFacet).run(rowOf(facts, generation))
    for (const name of names) index.prepared(insertName).run({ ...name, generation })
    if (applied && 'from' in applied) notePiece(index, applied)
    else if (applied) index.prepared('update state set seq = @seq, jobId = @jobId').run(applied)
    // Words come last: a write to any other table that can fail half-way makes FTS5 write out what it has gathered.
    for (const sql of deletes) for (const id of inside) index.prepared(sql).run(id)
    for (const sql of [insertHead(), insertBody()])
      for (const { facts, said } of rows) index.prepared(sql).run({ id: facts.id, ...said })
    return generation
  })
  const generation = write.immediate()

  // Any other number says that another process wrote in between: `refresh` then reads what it wrote, and this.
  if (generation !== index.columns.generation + 1) return
  remember(index, known, rows, names, generation)
  index.recent.put(applied && 'from' in applied ? [] : rows, known)
}

// Another process may have read the same piece meanwhile.
const isAt = (index: JobIndex, from: number) => index.numbers('select readTo from state')[0] === from

function notePiece(index: JobIndex, { upTo, entries }: Piece) {
  index.prepared('update state set readTo = ?, done = done + ?').run(upTo, entries.length)
  if (upTo === null) index.prepared('update state set isWhole = 1, said = readFor').run()
}

function remember(
  index: JobIndex,
  left: number[],
  rows: { facts: Facts }[],
  names: Name[],
  generation: number,
) {
  const { openJobs, columns } = index
  const stay = new Set(rows.map(({ facts }) => facts.id))
  for (const name of names) columns.names.put(name)
  for (const id of left) if (!stay.has(id)) openJobs.remove(id)
  for (const { facts } of rows) openJobs.put(facts)
  columns.generation = generation
}

const rowOf = (facts: Facts, generation: number) => ({
  ...facts,
  tech: facts.tech.join(' '),
  place: facts.place.join(' '),
  generation,
})

const deletes = ['head', 'body'].map((table) => `delete from ${table} where rowid = ?`)
const hasFacet = 'select id from facet where id = ?'
const leave = 'update facet set validUntil = @gone, generation = @generation where id = @id'
const forget = `delete from facet where validUntil = ${gone} and generation < ?`
const insertFacet = `insert or replace into facet values
  (@id, @role, @seniority, @contract, @workplace, @company, @language, @currency, @paid, @title, @tech, @place,
   @pay, @publishedAt, @validUntil, @generation)`
const insertName = `insert into name values (@facet, @value, @label, @latitude, @longitude, @generation)
  on conflict do update set label = excluded.label, latitude = coalesce(excluded.latitude, latitude),
    longitude = coalesce(excluded.longitude, longitude), generation = excluded.generation`
