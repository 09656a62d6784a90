import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setEnvironmentData } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { afterEach, expect, test, vi } from 'vitest'
import { makeCheckpointsApart, pagesBeforeCheckpoint } from './checkpoints'

const folder = mkdtempSync(path.join(tmpdir(), 'checkpoints-'))
const file = path.join(folder, 'metier.db')
const ends: (() => unknown)[] = []

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
  rmSync(folder, { recursive: true, force: true })
})

test('a thread copies into place what a commit leaves in the log', async () => {
  ends.push(() => setEnvironmentData('checkpoints are made apart', undefined))
  expect(pagesBeforeCheckpoint()).toBe(1000)

  const record = new Database(file)
  ends.push(() => record.close())
  record.pragma('journal_mode=WAL')
  record.exec('CREATE TABLE texts (text)')
  const thread = makeCheckpointsApart(file, 20)
  ends.push(() => thread.terminate())
  await vi.waitUntil(() => inPlace() === 0, { timeout: 10_000 })

  record.pragma(`wal_autocheckpoint=${pagesBeforeCheckpoint()}`)
  expect(pagesBeforeCheckpoint()).toBeGreaterThan(1000)
  const write = record.prepare('INSERT INTO texts SELECT randomblob(10000000)')
  write.run()
  expect(inPlace()).toBe(0)
  await vi.waitUntil(() => inPlace() === 1, { timeout: 10_000 })
  write.run()
  await vi.waitUntil(() => inPlace() === 2, { timeout: 10_000 })
})

/** How many texts the file has without its log; undefined where it has not even their table. */
function inPlace() {
  const copy = path.join(folder, 'without-log.db')
  copyFileSync(file, copy)
  const alone = new Database(copy)
  try {
    return alone.prepare('SELECT count(*) FROM texts').pluck().get()
  } catch {
    return undefined
  } finally {
    alone.close()
    rmSync(copy)
  }
}
