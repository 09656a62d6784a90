import { appendFile, mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { readEnvironment } from '@/rules/environment'

const line = z.object({ kind: z.enum(['account', 'application']), id: z.string(), at: z.string() })

/** What was erased, by ids that say nothing of anybody. It stands beside the record, so that no older copy of that loses it. */
const place = () => path.resolve(readEnvironment(process.env).DATA_DIR, 'erased.jsonl')

/** Notes what is about to be erased: whoever asked for it must not come back with a restored copy. */
export async function noteErasure(
  kind: z.infer<typeof line>['kind'],
  ids: string[],
  at = new Date(),
): Promise<void> {
  const file = place()
  await mkdir(path.dirname(file), { recursive: true })
  const lines = ids.map((id) => `${JSON.stringify({ kind, id, at: at.toISOString() })}\n`)
  await appendFile(file, lines.join(''), { mode: 0o600, flush: true })
}

/** The ids of all that was ever erased; a line that was cut short is passed over. */
export async function readErasures(): Promise<{ users: string[]; applications: string[] }> {
  const text = await readFile(place(), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const read = text.split('\n').flatMap((each) => {
    try {
      return [line.parse(JSON.parse(each))]
    } catch {
      return []
    }
  })
  const ids = (kind: string) => read.flatMap((one) => (one.kind === kind ? [one.id] : []))
  return { users: ids('account'), applications: ids('application') }
}
