import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'

const folder = mkdtempSync(path.join(tmpdir(), 'metier-contacts-'))
const file = path.join(folder, 'metier.db')
const people = 500

/** A process of its own that does this to the record in the file. */
function child(program: string) {
  const args = ['--import', 'tsx', '--conditions=react-server', '--input-type=module', '-e', program]
  const env = { ...process.env, DATA_DIR: folder, DATABASE_FILE: file }
  const process_ = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  return {
    kill: () => process_.kill('SIGKILL'),
    gone: new Promise<number | null>((end) => process_.once('exit', end)),
  }
}

const upload = `
  import { store } from '@/db/store'
  import { beginImport, uploadContacts } from '@/db/contacts/imports'
  import { judgeImport } from '@/db/contacts/judge'
  import { createUser } from '@/db/people/users'
  await store.migrate()
  const user = await createUser({ name: 'Inès', email: 'ines@example.com', password: 'a long enough password', access: 'recruiter' })
  const rows = Array.from({ length: ${people} }, (_, at) => ['Person ' + at, 'person-' + at + '@example.com'])
  const id = await uploadContacts(user, 'people.csv', [['Name', 'E-mail'], ...rows])
  await judgeImport(user, id, { name: [0], email: [1] }, { source: 'a fair', obtainedOn: new Date(), ground: 'asked', language: 'en' })
  await beginImport(user, id)
`
const add = `
  import { addContacts } from '@/tasks/add-contacts'
  await addContacts()
`

test('a file of 500 people whose adding is killed half-way goes on where it stopped, and adds and tells nobody twice', {
  timeout: 120_000,
}, async () => {
  expect(await child(upload).gone).toBe(0)
  const record = new Database(file, { readonly: true })
  const count = (what: string) => Number(record.prepare(`select count(*) from ${what}`).pluck().get())
  expect(count('contacts')).toBe(0)

  const first = child(add)
  while (count('contacts') === 0) await setTimeout(2)
  first.kill()
  await first.gone
  const kept = count('contacts')
  expect(kept).toBeGreaterThan(0)
  expect(kept).toBeLessThan(people)
  expect(count("contact_import_rows where outcome = 'added'")).toBe(kept)

  expect(await child(add).gone).toBe(0)
  expect(count('contacts')).toBe(people)
  expect(count('(select distinct email from contacts)')).toBe(people)
  expect(count('outbox')).toBe(people)
  expect(count('(select distinct recipient from outbox)')).toBe(people)
  expect(count('contact_imports where finished_at is not null')).toBe(1)
})
