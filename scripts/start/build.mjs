import { run, Stop, timed } from '../steps.mjs'
import { bundle } from './bundle.mjs'
import { compileEarly } from './early-chunks.mjs'
import { forgetBuild, hashSources, hasTestTools, isBuilt, isInstalled, stampBuild } from './freshness.mjs'
import { packStatic } from './pack-static.mjs'

export const next = 'node_modules/next/dist/bin/next'

/** Installs the packages when package-lock.json asks for others than are there. */
export async function installIfNeeded() {
  if (!isInstalled()) await install()
}

/** The same, with the tools of the tests. */
export async function installForTests() {
  if (!isInstalled() || !hasTestTools()) await install()
}

async function install() {
  console.log('Installing the packages (a minute or two, once)…')
  await timed('Installed', async () => {
    const { code, output } = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'])
    if (code === 0) return
    throw new Stop(
      `${output}\nThe packages could not be installed: see above what npm ci says. It needs the network, and where ` +
        'better-sqlite3 has no ready build, python3, make and g++. Then start again.',
    )
  })
}

/** Builds when the sources are not those of the last build; true when it did. */
export async function buildIfStale(env) {
  const sources = hashSources()
  if (isBuilt(sources)) return false
  console.log('Building…')
  await timed('Built', async () => {
    forgetBuild()
    const { code, output } = await run(process.execPath, [next, 'build'], { ...env, NODE_ENV: 'production' })
    if (code !== 0) throw new Stop(`${output}\nThe build failed: see above.`)
    compileEarly()
    await bundle()
    await packStatic()
    stampBuild(sources)
  })
  return true
}
