import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'

const folder = mkdtempSync(path.join(tmpdir(), 'metier-import-'))
const environment = { ...process.env, DATA_DIR: folder, DATABASE_FILE: path.join(folder, 'metier.db') }
const tsx = (script: string, ...args: string[]) => [
  '--import',
  'tsx',
  '--conditions=react-server',
  script,
  ...args,
]

function node(args: string[], env = environment) {
  return new Promise<{ code: number; out: string }>((resolve) => {
    execFile(process.execPath, args, { env }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), out: stdout + stderr }),
    )
  })
}
const run = (...args: string[]) => node(tsx('scripts/import/import.ts', ...args))

test('a wrong call is answered by one sentence that says what to do', { timeout: 180_000 }, async () => {
  const said = async (...args: string[]) => (await run(...args)).out.trim()
  expect(await said('--help')).toContain('Sources: ashby, france-travail')
  expect(await said('gopher', 'x')).toMatch(/^There is no source “gopher”\. Choose one of: ashby, [^\n]+$/)
  expect(await said('ashby', '/nowhere')).toBe('There is no file or folder /nowhere.')
  expect(await said('ashby', '--partly')).toMatch(
    /^Unknown option '--partly'\. See npm run import -- --help\.$/,
  )
  const file = path.join(folder, 'empty.json')
  writeFileSync(file, '{"jobs": []}')
  expect(await said('ashby', file)).toMatch(/^There is no owner to answer for the jobs/)
})

test('an import that is killed half-way and run again loses nothing and doubles nothing', {
  timeout: 120_000,
}, async () => {
  await node(tsx('scripts/owner.ts', 'odile@example.com'))
  const offers = 1500
  const file = path.join(folder, 'offers.jsonl')
  writeFileSync(file, Array.from({ length: offers }, (_, at) => `${JSON.stringify(offer(at))}\n`).join(''))

  const record = new Database(environment.DATABASE_FILE, { readonly: true })
  const count = () => Number(record.prepare('select count(*) from jobs').pluck().get())
  const child = spawn(process.execPath, tsx('scripts/import/import.ts', 'france-travail', file), {
    env: environment,
  })
  while (count() === 0) await setTimeout(5)
  child.kill('SIGKILL')
  await new Promise((gone) => child.once('exit', gone))
  const kept = count()
  expect(kept).toBeGreaterThan(0)
  expect(kept).toBeLessThan(offers)

  const { out } = await run('france-travail', file)
  expect(out).toMatch(
    new RegExp(`1,500 +${(offers - kept).toLocaleString('en')} +0 +${kept.toLocaleString('en')} +0 +0 +0`),
  )
  expect(count()).toBe(offers)
  const changed = record.prepare('select count(distinct job_id) from job_changes').pluck().get()
  expect(changed).toBe(offers)
  expect(record.prepare('select count(*) from imports where finished_at is null').pluck().get()).toBe(1)
})

test('what was rejected stands with its reason in a file whose path is told', async () => {
  const file = path.join(folder, 'broken.jsonl')
  writeFileSync(file, `{"id": "x"}\n`)
  const { out } = await run('france-travail', '--partial', file)
  const [, rejects = ''] = /rejected: (\S+)/.exec(out) ?? []
  expect(JSON.parse(readFileSync(rejects, 'utf8'))).toMatchObject({ externalId: 'x', reason: 'has no title' })
})

function offer(at: number) {
  const description = `Vous planifiez les tournées du dépôt ${at}, chaque nuit, jusqu'au dernier camion.`
  return {
    id: String(at),
    intitule: `Planificateur ${at}`,
    description,
    lieuTravail: { libelle: '69 - LYON' },
  }
}
