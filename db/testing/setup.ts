import { AsyncLocalStorage } from 'node:async_hooks'
import Database from 'better-sqlite3'
import { beforeAll } from 'vitest'
import { migrateRecord } from '../migrate'
import { openStore, store } from '../store'

// Test files share a process, so each begins by giving back what the one before it has made.
beforeAll(() => {
  const shared = sharedOfProcess()
  if (shared.has('store')) store.close()
  for (const [name, value] of shared) {
    if (name === 'store' || !(value instanceof Object)) shared.delete(name)
    else if (value instanceof Map) value.clear()
    else for (const key of Object.keys(value)) Reflect.deleteProperty(value, key)
  }
  shared.set('store', openStore(emptyRecord()))
})

const kept = globalThis as { metier?: Map<string, unknown>; emptyRecord?: Buffer }

/** What rules/one-per-process keeps. */
function sharedOfProcess() {
  kept.metier ??= new Map()
  return kept.metier
}

/** A record that has had every migration, which are many: once for all the files of a process. */
function emptyRecord(): Buffer {
  if (!kept.emptyRecord) {
    const record = new Database(':memory:')
    migrateRecord(record)
    kept.emptyRecord = record.serialize()
    record.close()
  }
  return kept.emptyRecord
}

// Next takes it from here when it is loaded, and would have none.
Object.assign(globalThis, { AsyncLocalStorage })
