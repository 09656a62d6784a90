import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { hasWaitingFile } from '@/db/imports/work'
import { commandApart, startLow } from '@/integrations/give-way'

const program = 'tasks/import/import-apart.ts'

/** Works on the desk's files of jobs in a process of its own while one waits; it ends with this one and goes on with the next. */
export async function importApart(): Promise<void> {
  if (!(await hasWaitingFile())) return
  const apart = startLow(
    spawn(process.execPath, commandApart(program), { stdio: ['ignore', 'inherit', 'inherit'] }),
  )
  const end = () => apart.kill()
  process.once('exit', end)
  const [code] = await once(apart, 'exit')
  process.off('exit', end)
  if (code) throw new Error(`the process of an import ended with ${code}`)
}
