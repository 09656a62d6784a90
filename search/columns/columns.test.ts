import { deserialize, serialize } from 'node:v8'
import { expect, test } from 'vitest'
import { offerNewest, Page } from '../answer/page'
import { slotsIn } from './bits'
import { Columns } from './columns'
import type { Facts } from './facts'
import { OpenJobs } from './open-jobs'

const some = (id: number): Facts => ({
  id,
  role: `role-${id % 7}`,
  seniority: 'senior',
  contract: 'permanent',
  workplace: 'remote',
  company: `company-${id % 5}`,
  title: 'Hand',
  tech: id % 2 ? ['go', 'rust'] : [],
  place: ['fr', `fr:city-${id % 11}`],
  pay: id,
  currency: 'EUR',
  language: 'en',
  paid: '',
  publishedAt: id * 2,
  validUntil: null,
})

test('jobs that come in any order lie by id, each with its own facts', () => {
  const columns = new Columns()
  const ids = Array.from({ length: 3000 }, (_, i) => ((i * 1_009) % 3001) + 1)
  for (const id of ids) columns.put(some(id))
  for (const id of ids) columns.put(some(id))

  expect(columns.size).toBe(3000)
  const sorted = [...ids].sort((a, b) => a - b)
  expect([...columns.id.slice(0, 3000)]).toEqual(sorted)
  expect([...columns.pay.slice(0, 3000)]).toEqual(sorted)
  for (const id of [1, 17, 1500, 3000]) {
    const slot = columns.slotOf(id)
    expect(columns.dictionaries.role.values[columns.codes.role[slot] ?? -1]).toBe(`role-${id % 7}`)
    const { place } = columns.dictionaries
    expect(columns.rows.place.has(slot, place.mask([`fr:city-${id % 11}`]))).toBe(true)
    expect(columns.rows.place.has(slot, place.mask([`fr:city-${(id + 1) % 11}`]))).toBe(false)
    expect(columns.rows.tech.length[slot]).toBe(id % 2 ? 2 : 0)
    expect(columns.publishedAt[slot]).toBe(id * 2)
  }
})

test('a job that is taken out has ended, and may come back', () => {
  const openJobs = new OpenJobs(new Columns())
  const { columns } = openJobs
  for (const id of [10, 20, 30]) openJobs.put(some(id))
  openJobs.remove(20)
  openJobs.remove(25)
  expect([...columns.validUntil.slice(0, 3)]).toEqual([Infinity, -Infinity, Infinity])
  openJobs.put(some(20))
  expect([columns.size, columns.validUntil[1]]).toEqual([3, Infinity])
})

test('columns that were kept go on as those that they were kept from', () => {
  const first = new OpenJobs(new Columns())
  for (let id = 10; id <= 9000; id += 10) first.put(some(id))
  first.remove(500)
  const second = new OpenJobs(Columns.from(deserialize(serialize(first.columns.keep()))))

  const told = ({ columns, counts, total }: OpenJobs) => ({
    counts,
    total,
    open: slotsIn(columns.open.words),
    of: [...slotsIn(columns.sets.having('tech', ['rust']).set().words)],
    ...columns.keep(),
  })
  const now = new Date(9_000)
  expect(told(second.at(now))).toEqual(told(first.at(now)))
  for (const jobs of [first, second]) {
    for (let id = 5; id <= 12_000; id += 15) jobs.put({ ...some(id), tech: ['rust', 'zig', `new-${id}`] })
    for (let id = 10; id <= 3000; id += 20) jobs.remove(id)
  }
  expect(told(second.at(now))).toEqual(told(first.at(now)))
})

test('a slot is found from any start', () => {
  const columns = new Columns()
  for (let id = 10; id <= 1000; id += 10) columns.put(some(id))
  for (let from = 0; from < 100; from += 9)
    for (let id = (from + 1) * 10; id <= 1000; id += 10) expect(columns.slotOf(id, from)).toBe(id / 10 - 1)
  expect([columns.slotOf(5), columns.slotOf(15), columns.slotOf(9999)]).toEqual([0, 1, 100])
})

test('the newest of thousands are the same with blocks passed over and without', () => {
  const openJobs = new OpenJobs(new Columns())
  const ids = Array.from({ length: 9000 }, (_, i) => ((i * 1_009) % 9001) + 1)
  for (const id of ids) openJobs.put({ ...some(id), publishedAt: (id * 7_919) % 5003 })
  const { columns } = openJobs.at(new Date(10_000))
  for (const after of [undefined, { key: 2500, id: 40 }]) {
    const [quick, plain] = [new Page(21, after), new Page(21, after)]
    offerNewest(columns, quick)
    for (let slot = 0; slot < columns.size; slot++)
      plain.offer(columns.publishedAt[slot] ?? 0, columns.id[slot] ?? 0)
    expect(quick.marks).toHaveLength(21)
    expect(quick.marks).toEqual(plain.marks)
  }
})

test('reading the same jobs again and again takes no more room', () => {
  const columns = new Columns()
  for (let round = 0; round < 50; round++) for (let id = 1; id <= 1000; id++) columns.put(some(id))
  expect(columns.rows.place.pool.length).toBeLessThanOrEqual(4096)
})

test('rows that grow and shrink keep their codes, in a pool of at most four times their size', () => {
  const columns = new Columns()
  const placesOf = (id: number, round: number) =>
    Array.from({ length: 1 + ((id + round) % 5) }, (_, i) => `p${(id + i) % 50}`)
  for (let round = 0; round < 40; round++)
    for (let id = 1; id <= 2000; id++) columns.put({ ...some(id), place: placesOf(id, round) })

  const { place } = columns.rows
  const { values } = columns.dictionaries.place
  for (let id = 1; id <= 2000; id++) {
    const slot = columns.slotOf(id)
    const from = place.start[slot] ?? 0
    const codes = [...place.pool.slice(from, from + (place.length[slot] ?? 0))]
    expect(codes.map((code) => values[code])).toEqual(placesOf(id, 39))
  }
  expect(place.pool.length).toBeLessThanOrEqual(4 * 2000 * 5)
})

test('jobs that leave make room, and those that stay are found as before', () => {
  const openJobs = new OpenJobs(new Columns())
  const now = new Date(1_000_000)
  for (let id = 1; id <= 6000; id++) openJobs.put(some(id))
  openJobs.at(now)
  for (let id = 1; id <= 6000; id++) if (id % 3) openJobs.remove(id)
  const { columns } = openJobs.at(now)

  expect(columns.size).toBeLessThan(3500)
  expect(openJobs.total).toBe(2000)
  for (let id = 3; id <= 6000; id += 3) {
    const slot = columns.find(id) ?? -1
    expect([columns.pay[slot], columns.open.has(slot)]).toEqual([id, true])
    const { place } = columns.dictionaries
    expect(columns.rows.place.has(slot, place.mask([`fr:city-${id % 11}`]))).toBe(true)
    expect(columns.rows.place.has(slot, place.mask([`fr:city-${(id + 1) % 11}`]))).toBe(false)
  }
  for (let id = 1; id <= 6000; id++) openJobs.put(some(id))
  expect([openJobs.at(now).total, columns.size]).toEqual([6000, 6000])
  const page = new Page(3, undefined)
  offerNewest(columns, page)
  expect(page.marks.map(({ id }) => id)).toEqual([6000, 5999, 5998])
})

test('a question that waited its turn is answered as of the later one, and one of another day as of its own', () => {
  const openJobs = new OpenJobs(new Columns())
  openJobs.put({ ...some(1), publishedAt: 95_000 })
  expect(openJobs.at(new Date(100_000)).total).toBe(1)
  expect(openJobs.at(new Date(94_000)).total).toBe(1)
  expect(openJobs.at(new Date(80_000)).total).toBe(0)
  expect(openJobs.at(new Date(95_000)).total).toBe(1)
})
