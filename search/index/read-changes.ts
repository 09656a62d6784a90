import type Database from 'better-sqlite3'
import type { Facts } from '../columns/facts'
import type { Name } from '../columns/names'
import type { OpenJobs } from '../columns/open-jobs'

/** A job that left the index, where its end would stand. */
export const gone = -1

/** Reads what the file says since these columns' generation: all of it at first, then what other processes wrote. Returns how many jobs it read. */
export function readChanges(connection: Database.Database, openJobs: OpenJobs): number {
  const { columns } = openJobs
  const readAll = connection.transaction(() => {
    const generation = Number(connection.prepare('select generation from state').pluck().get())
    if (generation === columns.generation) return 0
    const names = connection.prepare<[number], Name>(`${name} where generation > ?`)
    for (const one of names.iterate(columns.generation)) columns.names.put(one)
    // In the order of ids the first reading appends; later ones are few.
    const rows = connection.prepare<[number], Row>(`${facet} where generation > ? order by id`).raw()
    let read = 0
    for (const row of rows.iterate(columns.generation)) {
      read++
      if (row[14] === gone) openJobs.remove(row[0])
      else openJobs.put(factsOf(row))
    }
    columns.generation = generation
    return read
  })
  return readAll()
}

const name = 'select facet, value, label, latitude, longitude from name'
const facet = `select id, role, seniority, contract, workplace, company, language, currency, paid, title, tech, place,
  pay, publishedAt, validUntil from facet`

// Rows without names: a million are read in half the time.
type Texts = [string, string, string, string, string, string, string, string, string, string, string]
type Row = [number, ...Texts, number | null, number, number | null]

function factsOf(row: Row): Facts {
  const [
    id,
    role,
    seniority,
    contract,
    workplace,
    company,
    language,
    currency,
    paid,
    title,
    tech,
    place,
    ...rest
  ] = row
  const [pay, publishedAt, validUntil] = rest
  const lists = { tech: split(tech), place: split(place) }
  return {
    id,
    role,
    seniority,
    contract,
    workplace,
    company,
    language,
    currency,
    paid,
    title,
    ...lists,
    pay,
    publishedAt,
    validUntil,
  }
}

const split = (list: string) => (list === '' ? [] : list.split(' '))
