import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { demoPeople } from '@/db/demo/demo'
import { hashPassword } from '@/db/people/users'
import { openStore, t } from '@/db/store'

/** A record in which the demo's owner has this password. */
async function someDemoRecord(password: string) {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'metier-demo-')), 'metier.db')
  const store = openStore(file)
  await store.migrate()
  const { email } = demoPeople().find(({ access }) => access === 'owner') ?? { email: '' }
  const passwordHash = await hashPassword(password)
  await store.db.insert(t.users).values({ name: 'Odile', email, access: 'owner', passwordHash })
  await store.db.insert(t.settings).values({ name: 'demo', value: '{}' })
  store.close()
  return file
}

/** Prepares the record as the start of a production site does. */
function prepare(file: string, more: Record<string, string> = {}) {
  const script = ['--import', 'tsx', '--conditions=react-server', 'scripts/start/prepare.ts']
  const { status, stderr, stdout } = spawnSync(process.execPath, script, {
    encoding: 'utf8',
    env: {
      ...process.env,
      DATABASE_FILE: file,
      DATA_DIR: path.dirname(file),
      SITE_MODE: 'production',
      SITE_URL: 'https://jobs.example.com',
      AUTH_SECRET: 'a secret of at least thirty-two characters',
      MAIL_URL: 'smtp://localhost',
      MAIL_FROM: 'Jobs <jobs@example.com>',
      ...more,
    },
  })
  return { status, stderr, stdout }
}

const known = demoPeople()[0]?.password ?? ''

test('a public site does not start with the passwords that everybody knows, and says what to do', async () => {
  const { status, stderr, stdout } = prepare(await someDemoRecord(known))
  expect(status).toBe(1)
  expect(stderr).toContain('whose passwords everybody knows')
  expect(stderr).toContain('npm run demo:clear')
  expect(stderr).toContain('SERVE_DEMO=1')
  expect(stdout).toBe('')
})

test('it starts where the demo is what is shown, and where its passwords were changed', async () => {
  expect(prepare(await someDemoRecord(known), { SERVE_DEMO: '1' })).toMatchObject({ status: 0 })
  expect(prepare(await someDemoRecord('a password of ours'))).toMatchObject({ status: 0 })
})
