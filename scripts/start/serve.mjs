import { availableParallelism } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { Stop, start } from '../steps.mjs'
import { next } from './build.mjs'
import { serverBundle } from './bundle.mjs'

// The front door makes little, so that a small room for young objects does; it would take 32 MB by itself. V8 would
// collect with four threads, however few processors there are: on two they held up the very pages that they help.
const flags = [
  '--max-semi-space-size=4',
  `--v8-pool-size=${Math.min(4, Math.max(1, availableParallelism() - 1))}`,
]

/** Has the server loaded, which waits until the record is ready. */
export function loadServer(port, env) {
  return start(process.execPath, [...flags, serverBundle], {
    env: { ...env, NODE_ENV: 'production', PORT: String(port), HOSTNAME: listenOn(env) },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
}

/** Lets the server begin; comes back once /api/health answers, with the exit code that it will end with one day. */
export async function serve(server, port) {
  if (server.connected) server.send('begin')
  let banner = ''
  server.stdout.on('data', (chunk) => {
    banner += chunk
  })
  const ended = endOf(server)
  await untilHealthy(port, server, () => banner)
  server.stdout.removeAllListeners('data').pipe(process.stdout)
  return { ended }
}

/** The same with Next's development server, which speaks for itself. */
export async function serveForDevelopment(port, env) {
  const server = start(process.execPath, [next, 'dev', '-p', String(port), '-H', listenOn(env)], {
    env: { ...env, NODE_ENV: 'development' },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const ended = endOf(server)
  await untilHealthy(port, server, () => '')
  return { ended }
}

// The demo's passwords are public, so a laptop serves itself only; LISTEN=0.0.0.0 opens it.
function listenOn({ LISTEN, SITE_MODE }) {
  return LISTEN || (SITE_MODE === 'production' ? '0.0.0.0' : 'localhost')
}

function endOf(server) {
  return new Promise((resolve) => server.once('exit', (code) => resolve(code ?? 1)))
}

async function untilHealthy(port, server, banner) {
  let answer = 'nothing'
  for (const since = Date.now(); Date.now() - since < 120_000; await pause(50)) {
    if (server.exitCode !== null)
      throw new Stop(`${banner()}\nThe server ended before it answered: see above.`)
    answer = await fetch(`http://localhost:${port}/api/health`).then(describe, () => 'nothing')
    if (answer === 'well') return
  }
  throw new Stop(`${banner()}\nThe server does not answer at /api/health (${answer}).`)
}

async function describe(response) {
  return response.ok ? 'well' : `${response.status} ${(await response.text()).slice(0, 200)}`
}
