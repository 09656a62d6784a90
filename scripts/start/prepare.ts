import { demoPeople, hasDemo, hasDemoPassword } from '@/db/demo/demo'
import { findSetting } from '@/db/site/settings'
import { store, t } from '@/db/store'
import { readEnvironment } from '@/rules/environment'
import { sentence } from '../sentence'
import { loadGuidesOf } from './guides-of-build'

// The build that it belongs to, as a hash of its sources; none where nothing is built.
const [build] = process.argv.slice(2)

/** Brings the record up to date; tells who may sign in to the demo, and which guides keep an edit. */
async function prepare() {
  const { SITE_MODE } = readEnvironment(process.env)
  await store.migrate()
  await refuseDemoInProduction()
  const kept = await loadGuidesOf(build)
  if (SITE_MODE === 'local' && (await isEmpty())) {
    // Cities and pictures are loaded by the first start alone.
    const { fillWithDemo } = await import('./fill-demo')
    await fillWithDemo()
  }
  return {
    people: (await hasDemo()) ? demoPeople() : [],
    kept,
  }
}

/** Everybody knows the demo's passwords: a public site with them is anybody's, unless that is what it is for. */
async function refuseDemoInProduction() {
  const settings = readEnvironment(process.env)
  if (settings.SITE_MODE !== 'production' || settings.SERVE_DEMO === '1') return
  if (!(await hasDemo()) || !(await hasDemoPassword())) return
  throw new Error(
    'This record holds the demo, whose passwords everybody knows. Remove it with npm run demo:clear, or set SERVE_DEMO=1 where the site is only to be shown.',
  )
}

async function isEmpty() {
  const [anyone] = await store.read.select({ id: t.users.id }).from(t.users).limit(1)
  return !anyone && !(await findSetting('demo cleared'))
}

try {
  console.log(JSON.stringify(await prepare()))
} catch (error) {
  console.error(`The record could not be prepared.\n${sentence(error)}`)
  process.exitCode = 1
}
