import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildIfStale, installForTests, next } from '../start/build.mjs'
import { checkNode } from '../start/checks.mjs'
import { endOnSignals, Stop, show, took } from '../steps.mjs'
import { findOrInstallBrowser } from './browser.mjs'
import { showFailedPages } from './failed-pages.mjs'

const { NODE_ENV: _, ...env } = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
const sum = { passed: 0, failed: 0 }

endOnSignals()
process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results')

try {
  checkNode()
  await installForTests()
  await runAll()
} catch (error) {
  add(failureOf(error))
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed`)
process.exit(sum.failed === 0 ? 0 : 1)

async function runAll() {
  await check('Types', () => one([next, 'typegen'], ['node_modules/typescript/bin/tsc', '--noEmit']))
  await check('Lint', () =>
    one(
      [
        'node_modules/@biomejs/biome/bin/biome',
        'ci',
        `--colors=${process.stdout.isTTY ? 'force' : 'off'}`,
        '.',
      ],
      ['--import', 'tsx', 'scripts/lint-imports/check.ts'],
    ),
  )
  await check('Unit tests', unitTests)
  const built = await check('Build', () => buildIfStale(env))
  if (built) await check('End-to-end tests', endToEndTests)
  else console.log('\nEnd-to-end tests did not run: they need a build.')
}

/** Does one check, shows its time, and adds its counts, or itself as one, to the sum; true when nothing failed. */
async function check(name, work) {
  console.log(`\n${name}`)
  const since = Date.now()
  const counts = await work().then(countsOf, failureOf)
  add(counts)
  console.log(`${counts.failed === 0 ? '✓' : '✗'} ${name}, ${took(since)}`)
  return counts.failed === 0
}

// Work that counts nothing is one check, passed when it did not throw.
function countsOf(result) {
  return result?.passed === undefined ? { passed: 1, failed: 0 } : result
}

function failureOf(error) {
  console.error(error instanceof Stop ? error.message : error)
  return { passed: 0, failed: 1 }
}

function add({ passed, failed }) {
  sum.passed += passed
  sum.failed += failed
}

/** Runs Node with each of these in turn, even after one has failed: one check, passed when all did. */
async function one(...commands) {
  let failed = 0
  for (const command of commands) if ((await show(process.execPath, command, env)) !== 0) failed = 1
  return { passed: 1 - failed, failed }
}

async function unitTests() {
  const report = 'test-results/unit.json'
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await show(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], env)
  const { numPassedTests = 0, numFailedTests = 0 } = read(report)
  return counts(code, numPassedTests, numFailedTests)
}

async function endToEndTests() {
  const withBrowser = { ...env, CHROMIUM_PATH: await findOrInstallBrowser() }
  const code = await show(process.execPath, ['node_modules/@playwright/test/cli.js', 'test'], withBrowser)
  const report = read('test-results/e2e.json')
  showFailedPages(report)
  const { expected = 0, unexpected = 0, flaky = 0 } = report.stats ?? {}
  return counts(code, expected, unexpected + flaky)
}

// A run may fail with no failed test: a file that does not load, a server that does not start.
function counts(code, passed, failed) {
  return { passed, failed: Math.max(failed, code === 0 ? 0 : 1) }
}

function read(report) {
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {}
}
