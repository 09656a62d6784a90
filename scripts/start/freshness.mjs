import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const folders = [
  'adverts',
  'app',
  'components',
  'content',
  'db',
  'elements',
  'integrations',
  'public',
  'rules',
  'scripts',
  'search',
  'server',
  'tasks',
]
const rootFiles =
  /^(package-lock\.json|tsconfig\.json|.+\.(config\.(ts|mjs)|d\.ts)|proxy\.ts|instrumentation.*\.ts)$/
const stamp = '.next/metier-stamp'

/** True when everything package-lock.json asks for is there; other platforms' and development's parts may be absent. */
export function isInstalled() {
  const wanted = packagesOf('package-lock.json')
  const there = packagesOf('node_modules/.package-lock.json')
  if (!wanted || !there) return false
  return Object.entries(wanted).every(([name, { version, optional, dev, devOptional }]) => {
    if (name === '') return true
    return there[name] ? there[name].version === version : Boolean(optional || dev || devOptional)
  })
}

/** True when the tools of the tests are there too, which a production install leaves out. */
export function hasTestTools() {
  return ['vitest', '@playwright/test', '@biomejs/biome'].every((name) => existsSync(`node_modules/${name}`))
}

/** True when .next was built from exactly these sources. */
export function isBuilt(sources) {
  return existsSync('.next/BUILD_ID') && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources
}

export function forgetBuild() {
  rmSync(stamp, { force: true })
}

/** Of which sources the build is, as their hash. */
export function sourcesOfBuild() {
  return readFileSync(stamp, 'utf8')
}

export function stampBuild(sources) {
  writeFileSync(stamp, sources)
}

/** What a build depends on, as one hash of every source's path and content. */
export function hashSources() {
  const hash = createHash('sha256')
  const root = readdirSync('.').filter((name) => rootFiles.test(name) && name !== 'next-env.d.ts')
  for (const file of [...root.sort(), ...folders.flatMap(filesIn)]) {
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

function filesIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((item) => item.isFile() && !/\.test\.tsx?$/.test(item.name))
    .map((item) => path.join(item.parentPath, item.name))
    .sort()
}

function packagesOf(lock) {
  return existsSync(lock) ? JSON.parse(readFileSync(lock, 'utf8')).packages : undefined
}
