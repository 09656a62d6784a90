import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'

const folder = mkdtempSync(path.join(tmpdir(), 'metier-import-'))
const file = path.join(folder, 'metier.db')
const offers = 900

/** A process of its own on the record in the file. */
function child(...what: string[]) {
  const args = ['--import', 'tsx', '--conditions=react-server', ...what]
  const env = { ...process.env, DATA_DIR: folder, DATABASE_FILE: file }
  const process_ = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  return {
    kill: () => process_.kill('SIGKILL'),
    gone: new Promise<number | null>((end) => process_.once('exit', end)),
  }
}

const upload = `
  import { keepImportFile } from '@/db/imports/files'
  import { createUser } from '@/db/people/users'
  import { store } from '@/db/store'
  import { storeFile } from '@/integrations/cv/blob-store'
  await store.migrate()
  const owner = await createUser({ name: 'Odile', email: 'odile@example.com', password: 'a long enough password', access: 'owner' })
  const offer = (at) => ({ id: String(at), intitule: 'Planificateur ' + at, lieuTravail: { libelle: '69 - LYON' },
    description: 'Vous planifiez les tournées du dépôt ' + at + ', chaque nuit, jusqu’au dernier camion.' })
  const lines = Array.from({ length: ${offers} }, (_, at) => JSON.stringify(offer(at))).join('\\n')
  const { storedName } = await storeFile(Buffer.from(lines))
  await keepImportFile(owner, { source: 'france-travail', board: 'france-travail', companyName: '', isPartial: false, fileName: 'offers.jsonl', storedName })
`
const begin = `
  import { beginImportFile, listOpenFiles } from '@/db/imports/files'
  import { findStaff } from '@/db/people/users'
  const owner = await findStaff()
  const [file] = await listOpenFiles(owner)
  await beginImportFile(owner, file.id)
`
const script = 'tasks/import/import-apart.ts'

test('an applied file that is killed half-way goes on, publishes nothing twice, and reports all of it', {
  // It runs behind all else that the machine does.
  timeout: 300_000,
}, async () => {
  expect(await child('--input-type=module', '-e', upload).gone).toBe(0)
  expect(await child(script).gone).toBe(0)
  const record = new Database(file, { readonly: true })
  const count = (what: string) => Number(record.prepare(`select count(*) from ${what}`).pluck().get())
  expect(count("import_rows where outcome = 'created' and not is_done")).toBe(offers)
  expect(count('jobs')).toBe(0)

  expect(await child('--input-type=module', '-e', begin).gone).toBe(0)
  const first = child(script)
  while (count('jobs') === 0) await setTimeout(2)
  first.kill()
  await first.gone
  const kept = count('jobs')
  expect(kept).toBeGreaterThan(0)
  expect(kept).toBeLessThan(offers)
  expect(count('import_rows where is_done')).toBe(kept)

  expect(await child(script).gone).toBe(0)
  expect(count('jobs')).toBe(offers)
  expect(count('(select distinct external_id from job_sources)')).toBe(offers)
  expect(count('import_files where finished_at is not null')).toBe(1)
  expect(record.prepare('select read, created, unchanged, rejected from imports').all()).toEqual([
    { read: offers, created: offers, unchanged: 0, rejected: 0 },
  ])
})
