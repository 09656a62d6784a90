import { appendFileSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { readEnvironment } from '@/rules/environment'
import type { Reject } from '@/tasks/import/stated-jobs'

/** A file in DATA_DIR/imports that takes one reject a line; it is made at the first, so `path()` may be undefined. */
export function rejectsFile(source: string, now: Date) {
  const folder = path.join(readEnvironment(process.env).DATA_DIR, 'imports')
  const file = path.join(folder, `${now.toISOString().replace(/[:.]/g, '-')}-${source}.jsonl`)
  let count = 0
  return {
    add({ isListed: _, ...reject }: Reject) {
      if (count++ === 0) mkdirSync(folder, { recursive: true })
      appendFileSync(file, `${JSON.stringify(reject)}\n`)
    },
    path: () => (count > 0 ? file : undefined),
  }
}
