import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'

// The commands install the packages themselves, so that nothing they load before that may need one.
test.each(['scripts/start/start.mjs', 'scripts/test/test.mjs'])(
  '%s runs on a fresh clone, where no package is installed yet',
  (command) => {
    const clone = mkdtempSync(path.join(tmpdir(), 'metier-clone-'))
    cpSync('scripts', path.join(clone, 'scripts'), { recursive: true })
    const loads = [...readFileSync(command, 'utf8').matchAll(/^import .* from '(\.[^']+)'/gm)].map(
      ([, file = '']) => `./${path.join(path.dirname(command), file)}`,
    )
    expect(loads.length).toBeGreaterThan(3)
    const program = loads.map((file) => `await import('${file}')`).join('\n')
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      cwd: clone,
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(status).toBe(0)
  },
)
