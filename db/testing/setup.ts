import { beforeAll } from 'vitest'
import { store } from '../store'

// Test files share a process, so each begins by giving back what the one before it has made.
beforeAll(async () => {
  const shared = (globalThis as { metier?: Map<string, unknown> }).metier
  if (shared?.has('store')) store.close()
  for (const [name, value] of shared ?? []) {
    if (name === 'store' || !(value instanceof Object)) shared?.delete(name)
    else if (value instanceof Map) value.clear()
    else for (const key of Object.keys(value)) Reflect.deleteProperty(value, key)
  }
  await store.migrate()
})
