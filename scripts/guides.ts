import { existsSync } from 'node:fs'
import { store } from '@/db/store'
import { findRole } from '@/rules/roles/roles'
import { loadGuides, told } from './load-guides'
import { sentence } from './sentence'

if (existsSync('.env')) process.loadEnvFile('.env')

const [option, ...named] = process.argv.slice(2)

try {
  await store.migrate()
  const lines = (await loadGuides({ overwrites: overwritten() })).flatMap(told)
  console.log(lines.length > 0 ? lines.join('\n') : 'Every guide is as its file says.')
} catch (error) {
  console.error(sentence(error))
  process.exitCode = 1
}

/** Which guides give up an edit: those named after --overwrite, or all of them. */
function overwritten(): (slug: string) => boolean {
  if (option === undefined) return () => false
  if (option !== '--overwrite')
    throw new Error('Say: npm run guides, or npm run guides -- --overwrite [role …]')
  const unknown = named.find((slug) => !findRole(slug))
  if (unknown) throw new Error(`No role is called “${unknown}”.`)
  return (slug) => named.length === 0 || named.includes(slug)
}
