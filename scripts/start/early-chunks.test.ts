import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { compileEarly } from './early-chunks.mjs'

test('what every page runs is compiled early, once, and nothing else is', () => {
  const build = mkdtempSync(path.join(tmpdir(), 'metier-build-'))
  const write = (name: string, text: string) => writeFileSync(path.join(build, name), text)
  const read = (name: string) => readFileSync(path.join(build, name), 'utf8')
  write('build-manifest.json', JSON.stringify({ rootMainFiles: ['main.js'] }))
  for (const name of ['main.js', 'page.js']) write(name, 'run()')

  compileEarly(build)
  compileEarly(build)

  expect(read('main.js')).toBe('//# allFunctionsCalledOnLoad\nrun()')
  expect(read('page.js')).toBe('run()')
})
