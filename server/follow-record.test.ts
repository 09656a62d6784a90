import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { openStore, t } from '@/db/store'
import { followRecord } from './follow-record'
import { makePage } from './page'
import { PageCache } from './page-cache'

afterEach(() => vi.useRealTimers())

test('whoever comes first after a quiet hour is not shown what was changed meanwhile', async () => {
  // A record of its own in a file, since a connection sees only what others have written there.
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'metier-follow-')), 'metier.db')
  const store = openStore(file)
  await store.migrate()
  vi.useFakeTimers({ toFake: ['performance', 'Date'] })
  const cache = new PageCache({ maxBytes: 1_000_000 })
  const { lookForChanges } = followRecord(file, cache)
  const ask = async () => {
    lookForChanges()
    const [named] = await store.db.select().from(t.settings)
    const body = Buffer.from(named?.value ?? 'nothing yet')
    const render = async () => ({
      page: await makePage({ status: 200, type: 'text/html', headers: {}, body }),
      keep: true,
    })
    return (
      await cache.get('auto /', { path: '/', freeText: false }, render)
    )?.answers.identity.body?.toString()
  }
  expect(await ask()).toBe('nothing yet')
  await store.db.insert(t.settings).values({ name: 'site', value: 'a new name' })
  vi.advanceTimersByTime(3_600_000)
  expect(await ask()).toBe('a new name')
  store.close()
})
