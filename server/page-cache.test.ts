import { expect, test } from 'vitest'
import { makePage } from './page'
import { type Made, PageCache } from './page-cache'

const plain = { path: '/jobs', freeText: false }
const typed = { path: '/jobs?q=go', freeText: true }

/** A cache at a clock that the test moves, and a rendering that counts how often it was asked for. */
function some({ maxBytes = 1_000_001 } = {}) {
  let now = 1_000_000
  let rendered = 0
  const cache = new PageCache({ maxBytes, clock: () => now })
  const render = async (): Promise<Made> => {
    rendered++
    const body = Buffer.from(`page ${rendered}`)
    return { page: await makePage({ status: 200, type: 'text/html', headers: {}, body }), keep: true }
  }
  const get = async (key = 'auto /jobs', address = plain) =>
    (await cache.get(key, address, render))?.answers.identity.body?.toString()
  const wait = (ms: number) => {
    now += ms
  }
  let finish = () => {}
  const renderSlowly = async () => {
    const made = await render()
    await new Promise<void>((done) => {
      finish = done
    })
    return made
  }
  return { cache, get, render, renderSlowly, finish: () => finish(), rendered: () => rendered, wait }
}

const settled = () => new Promise((done) => setTimeout(done, 20))

test('a page is rendered once and kept', async () => {
  const { get, rendered } = some()
  expect(await get()).toBe('page 1')
  expect(await get()).toBe('page 1')
  expect(rendered()).toBe(1)
})

test('many who ask for a page at once cause one rendering', async () => {
  const { get, rendered } = some()
  expect(new Set(await Promise.all(Array.from({ length: 50 }, () => get())))).toEqual(new Set(['page 1']))
  expect(rendered()).toBe(1)
})

test('after a change the old page is shown for a second at most, and the new one is made meanwhile', async () => {
  const { cache, get, wait } = some()
  await get()
  wait(5000)
  cache.outdate()
  expect(await get()).toBe('page 1')
  await settled()
  expect(await get()).toBe('page 2')

  wait(5000)
  cache.outdate()
  wait(1001)
  expect(await get()).toBe('page 3')
})

test('a page is made twice a second at most while the record changes all the time', async () => {
  const { cache, get, rendered, wait } = some()
  await get()
  for (let ms = 0; ms < 2000; ms += 50) {
    wait(50)
    cache.outdate()
    await get()
    await settled()
  }
  expect(rendered()).toBe(5)
})

test('a change that was seen late is as old as it may be: who comes then waits for the new page', async () => {
  const { cache, get, wait } = some()
  await get()
  wait(60_000)
  cache.outdate({ ago: 60_000 })
  expect(await get()).toBe('page 2')
})

test('further changes make no old page younger', async () => {
  const { cache, get, wait } = some()
  await get()
  for (let i = 0; i < 12; i++) {
    wait(100)
    cache.outdate()
  }
  expect(await get()).toBe('page 2')
  cache.outdate()
  expect(await get()).toBe('page 2')
})

test('after something was taken down no old page is shown, however many are asked for', async () => {
  const { cache, get, rendered, wait } = some()
  const pages = Array.from({ length: 60 }, (_, i) => `auto /jobs/${i}`)
  for (const key of pages) await get(key)
  wait(5000)
  cache.outdate({ takenDown: true })
  cache.outdate()
  for (const key of pages) await get(key)
  expect(rendered()).toBe(120)
})

test('a change during a rendering is not lost', async () => {
  const { cache, get, render, wait } = some()
  wait(5000)
  const slow = cache.get('auto /jobs', plain, async () => {
    const made = await render()
    cache.outdate()
    return made
  })
  await slow
  wait(1001)
  expect(await get()).toBe('page 2')
})

test('who asks after something was taken down does not wait for a page that was begun before', async () => {
  const { cache, finish, get, renderSlowly } = some()
  const slow = cache.get('auto /jobs', plain, renderSlowly)
  cache.outdate({ takenDown: true })
  expect(await get()).toBe('page 2')
  finish()
  await slow
  expect(await get()).toBe('page 2')
})

test('a page of a search that lacks changes is made again until the search has them, however long that takes', async () => {
  const { cache, render, rendered, wait } = some()
  let isBehind = true
  const get = () => cache.get('auto /jobs', plain, async () => ({ ...(await render()), isBehind }))
  const look = async () => {
    await get()
    await settled()
    wait(5000)
  }
  cache.outdate()
  wait(5000)
  for (let looks = 0; looks < 3; looks++) await look()
  expect(rendered()).toBe(3)
  isBehind = false
  for (let looks = 0; looks < 3; looks++) await look()
  expect(rendered()).toBe(4)
})

test('a page made just after a change is made once more, since the index follows a moment later', async () => {
  const { cache, get, wait } = some()
  cache.outdate()
  wait(10)
  expect(await get()).toBe('page 1')
  wait(2100)
  await get()
  await settled()
  expect(await get()).toBe('page 2')
  wait(100_000)
  expect(await get()).toBe('page 2')
})

test('what was taken down is never shown again', async () => {
  const { cache, get } = some()
  await get('auto /jobs/a')
  cache.purge(['auto /jobs/a'])
  cache.outdate()
  expect(await get('auto /jobs/a')).toBe('page 2')
})

test('while changes follow each other, a page is made by one rendering at a time', async () => {
  const { cache, finish, get, rendered, renderSlowly, wait } = some()
  await get()
  wait(5000)
  for (let i = 0; i < 30; i++) {
    cache.outdate()
    wait(20)
    const shown = await cache.get('auto /jobs', plain, renderSlowly)
    expect(shown?.answers.identity.body?.toString()).toBe('page 1')
  }
  expect(rendered()).toBe(2)
  finish()
  await settled()
  expect(await get()).toBe('page 2')
  await settled()
  expect(await get()).toBe('page 3')
})

test('who asks for a page that nobody has yet shares its rendering, but for one that began over a second ago', async () => {
  const { cache, get, render, rendered, wait } = some()
  const never = async () => {
    await render()
    return new Promise<Made>(() => {})
  }
  void cache.get('auto /jobs', plain, never)
  cache.outdate()
  wait(500)
  void get()
  await settled()
  expect(rendered()).toBe(1)
  wait(501)
  expect(await get()).toBe('page 2')
})

test('a page that was being made when it was taken down is not kept', async () => {
  const { cache, finish, get, renderSlowly } = some()
  const slow = cache.get('auto /jobs/a', plain, renderSlowly)
  cache.purge(['auto /jobs/a'])
  cache.outdate()
  await settled()
  finish()
  await slow
  expect(cache.has('auto /jobs/a')).toBe(false)
  expect(await get('auto /jobs/a')).toBe('page 2')
})

test('what says how long ago something was is made anew after ten minutes', async () => {
  const { get, wait } = some()
  await get()
  wait(601_000)
  expect(await get()).toBe('page 1')
  await settled()
  expect(await get()).toBe('page 2')
})

test('beyond twenty renderings a second the last pages are shown', async () => {
  const { cache, get, rendered, wait } = some()
  const pages = Array.from({ length: 60 }, (_, i) => `auto /jobs/${i}`)
  for (const key of pages) await get(key)
  wait(5000)
  cache.outdate()
  wait(1500)
  for (const key of pages) await get(key)
  expect(rendered()).toBe(60 + 20)
})

test('a page that may not be kept is handed on once, and the one that was kept is forgotten', async () => {
  const { cache, get, render, wait } = some()
  await get()
  wait(5000)
  cache.outdate()
  wait(1001)
  const once = await cache.get('auto /jobs', plain, async () => ({ ...(await render()), keep: false }))
  expect(once?.answers.identity.body?.toString()).toBe('page 2')
  expect(cache.has('auto /jobs')).toBe(false)
})

test('a rendering that fails is told, and the next one tries again', async () => {
  const { cache, get } = some()
  await expect(cache.get('auto /jobs', plain, () => Promise.reject(new Error('broken')))).rejects.toThrow(
    'broken',
  )
  expect(await get()).toBe('page 1')
})

test('words that anybody typed push no page out, and memory has a bound', async () => {
  const { cache, get } = some({ maxBytes: 100_000 })
  await get()
  for (let i = 0; i < 300; i++) await get(`auto /jobs?q=${i}`, typed)
  expect(cache.has('auto /jobs')).toBe(true)
  expect(cache.bytes).toBeLessThan(110_000)
})
