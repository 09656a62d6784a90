import { expect, test } from 'vitest'
import { Columns } from './columns'
import type { Facts } from './facts'
import { OpenJobs } from './open-jobs'

const many = 66_000
const some = (id: number): Facts => ({
  ...{ id, role: `role-${id % 300}`, seniority: 'senior', contract: '', workplace: '', company: 'one' },
  ...{ title: `Hand ${id}`, tech: [], place: ['fr', `fr:city-${id}`], pay: null, currency: 'EUR' },
  ...{ language: 'en', paid: '', publishedAt: id, validUntil: null },
})

test('codes that outgrow a byte, and then two, are still those that were written', () => {
  const columns = new Columns()
  for (let id = 1; id <= many; id++) columns.put(some(id))

  const { codes, rows, dictionaries } = columns
  const bytes = [codes.seniority, codes.role, codes.title, rows.place.pool].map(
    (one) => one.BYTES_PER_ELEMENT,
  )
  expect(bytes).toEqual([1, 2, 4, 4])
  for (const id of [1, 255, 256, 257, 299, 300, 65_535, 65_536, many]) {
    const slot = columns.slotOf(id)
    expect(dictionaries.role.values[codes.role[slot] ?? -1]).toBe(`role-${id % 300}`)
    expect(dictionaries.title.values[codes.title[slot] ?? -1]).toBe(`Hand ${id}`)
    expect(rows.place.has(slot, dictionaries.place.mask([`fr:city-${id}`]))).toBe(true)
    expect(rows.place.has(slot, dictionaries.place.mask([`fr:city-${id + 1}`]))).toBe(false)
  }
})

test('columns that an earlier version kept in four bytes a code are opened in fewer', () => {
  const columns = new Columns()
  for (let id = 1; id <= 400; id++) columns.put(some(id))
  const kept = columns.keep()
  const { role } = kept.codes
  kept.codes.role = Int32Array.from(role)
  kept.rows.place.pool = Int32Array.from(kept.rows.place.pool)

  const again = Columns.from(kept)
  expect(again.codes.role.slice(0, 400)).toEqual(role)
  expect(again.rows.place.pool.BYTES_PER_ELEMENT).toBe(2)
  const openJobs = new OpenJobs(again)
  openJobs.put(some(401))
  expect(openJobs.at(new Date(1_000_000)).total).toBe(401)
})
