import { expect, test } from 'vitest'
import { openPage, pages, someGrownDesk } from './testing'

test('every page of the desk whose rows are reached by keys says so', async () => {
  const desk = await someGrownDesk(2)
  const without: string[] = []
  let lists = 0
  for (const [folder, ask] of Object.entries(pages)) {
    let [tables, rows, keys] = [0, 0, 0]
    await openPage(desk.owner, folder, await ask(desk), (type, props) => {
      if (typeof type === 'function' && type.name === 'DeskTable') tables++
      if (props['data-row'] !== undefined) rows++
      if (typeof type === 'function' && type.name === 'ListKeys') keys++
    })
    if (tables > 0) lists++
    if (rows > 0 && keys === 0) without.push(folder)
  }
  expect(without).toEqual([])
  expect(lists).toBeGreaterThan(8)
}, 120_000)
