import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

export const port = 4890
export const site = `http://localhost:${port}`

/** The site over that folder, as it runs for real; `stop` ends it. */
export async function serve(DATA_DIR: string) {
  const env = { ...process.env, DATA_DIR, PORT: String(port), SITE_URL: site, SITE_MODE: 'local' }
  const child = spawn(process.execPath, ['scripts/start/start.mjs'], { env, stdio: 'ignore' })
  for (;;) {
    if (child.exitCode !== null) throw new Error('the server did not start: try npm start')
    if (
      await fetch(`${site}/api/health`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      break
    await new Promise((done) => setTimeout(done, 200))
  }
  const door = Number(readFileSync(path.join(DATA_DIR, 'server.pid'), 'utf8'))
  return { pids: withChildren(door), stop: () => child.kill() }
}

/** That process and those that it has started. */
function withChildren(pid: number): number[] {
  return [
    pid,
    ...readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .trim()
      .split(' ')
      .filter(Boolean)
      .map(Number),
  ]
}
