import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'

test('a small market is made, indexed, searched and told as a table', { timeout: 120_000 }, () => {
  const DATA_DIR = mkdtempSync(path.join(tmpdir(), 'metier-bench-'))
  const command = ['--import', 'tsx', '--conditions=react-server', 'bench/main.ts', '300', '2']
  const said = execFileSync(process.execPath, command, {
    env: { ...process.env, DATA_DIR, DATABASE_FILE: '' },
    encoding: 'utf8',
  })
  expect(said).toContain('### 300 jobs')
  for (const shape of ['open board', 'a word and three filters', 'suggestion', 'a new job until it is found'])
    expect(said).toMatch(new RegExp(`\\| ${shape} \\|( [\\d.]+ \\|){5}`))
})
