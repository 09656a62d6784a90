import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { endOnSignals, main, run, Stop, timed } from '../steps.mjs'
import { buildIfStale, installIfNeeded } from './build.mjs'
import { prepareBundle } from './bundle.mjs'
import { checkFolder, checkNode, checkPort, portFrom } from './checks.mjs'
import { sourcesOfBuild } from './freshness.mjs'
import { authSecret } from './secrets.mjs'
import { loadServer, serve, serveForDevelopment } from './serve.mjs'

const dev = process.argv.includes('--dev')

await main(async () => {
  checkNode()
  endOnSignals()
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
  if (existsSync('.env')) process.loadEnvFile('.env')

  const port = portFrom(process.env.PORT || '3000')
  await checkPort(port)
  const folder = process.env.DATA_DIR || 'data'
  checkFolder(folder, 'DATA_DIR')
  if (process.env.DATABASE_FILE) checkFolder(path.dirname(process.env.DATABASE_FILE), 'DATABASE_FILE')

  await installIfNeeded()
  // What it needs may just have been installed.
  const { holdFolder } = await import('./lock.mjs')
  const letGo = holdFolder(folder)
  const env = settings(port, folder)
  if (isProduction()) await script('check-settings', env)
  if (!dev) await buildIfStale(env)
  // The server loads meanwhile, and touches nothing.
  const server = dev ? undefined : loadServer(port, env)
  const record = await timed('Record ready', () =>
    dev ? script('prepare', env) : lastLine([prepareBundle, sourcesOfBuild()], env),
  )
  // The server holds the folder itself, so that it stays held whatever becomes of this process.
  if (!dev) letGo()
  const { ended } = await timed('Serving', () =>
    server ? serve(server, port) : serveForDevelopment(port, env),
  )
  greet(port, env, JSON.parse(record))
  process.exitCode = await ended
})

function isProduction() {
  return process.env.SITE_MODE === 'production'
}

// In production nothing is made up: check-settings says what is missing.
function settings(port, folder) {
  // glibc sets memory aside for every thread, of which there are a dozen, and keeps what each has freed.
  const memory = { MALLOC_ARENA_MAX: '2' }
  const env = {
    ...memory,
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: String(port),
    DATA_DIR: folder,
  }
  if (isProduction()) return env
  const SITE_URL = process.env.SITE_URL || `http://localhost:${port}`
  return { ...env, SITE_URL, AUTH_SECRET: process.env.AUTH_SECRET || authSecret(folder) }
}

/** Runs a script that is not built. */
function script(name, env) {
  return lastLine(['--import', 'tsx', `scripts/start/${name}.ts`], env)
}

/** Runs a program that knows the record, and gives back the last line it writes. */
async function lastLine(args, env) {
  const { code, stdout, output } = await run(process.execPath, ['--conditions=react-server', ...args], env)
  if (code !== 0) throw new Stop(output.trim())
  return stdout.trim().split('\n').at(-1)
}

function greet(port, { SITE_URL }, { people, kept }) {
  const local = `http://localhost:${port}`
  console.log(`\n  ${local}${SITE_URL === local ? '' : ` (for the public, ${SITE_URL})`}\n`)
  for (const line of kept) console.log(`  ${line}`)
  if (people.length === 0) return
  if (isProduction()) {
    console.log('  This record holds the demo, whose passwords everyone knows: npm run demo:clear\n')
    return
  }
  console.log(`  The demo’s people sign in at ${local}/sign-in:`)
  for (const { access, email, password } of people) {
    console.log(`    ${access.padEnd(12)}${email.padEnd(34)}${password}`)
  }
  console.log('')
}
