import path from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { asSomebody } from '@/app/_who-may/testing'
import { type Desk, someDesk } from '@/db/testing/desk/desk'
import { grow } from '@/db/testing/desk/grow'
import { renderAll } from './render-all'
import { pages } from './testing'

let desk: Desk

beforeAll(async () => {
  // React says of each component of the browser that nothing renders it.
  vi.spyOn(console, 'error').mockImplementation(() => {})
  desk = await someDesk()
  for (let n = 1; n <= 2; n++) await grow(desk, n)
}, 120_000)

test('every page of the desk whose rows are reached by keys says so', async () => {
  const without: string[] = []
  let lists = 0
  for (const [folder, ask] of Object.entries(pages)) {
    const asked = await ask(desk)
    const { default: Page } = await import(path.resolve('app/recruiter', folder, 'page.tsx'))
    const given = {
      params: Promise.resolve(asked.params ?? {}),
      searchParams: Promise.resolve(asked.query ?? {}),
    }
    let [tables, rows, keys] = [0, 0, 0]
    await asSomebody(desk.owner, async () =>
      renderAll(await Page(given), (type, props) => {
        if (typeof type === 'function' && type.name === 'DeskTable') tables++
        if (props['data-row'] !== undefined) rows++
        if (typeof type === 'function' && type.name === 'ListKeys') keys++
      }),
    )
    if (tables > 0) lists++
    if (rows > 0 && keys === 0) without.push(folder)
  }
  expect(without).toEqual([])
  expect(lists).toBeGreaterThan(8)
}, 120_000)
