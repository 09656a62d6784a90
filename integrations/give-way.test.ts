import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { behindPages } from './give-way'

const program = `
  import { readdirSync, readFileSync } from 'node:fs'
  import { giveWay } from '@/integrations/give-way'
  const threads = () => readdirSync('/proc/self/task')
  const priorities = () => threads().map((thread) => readFileSync('/proc/self/task/' + thread + '/stat', 'utf8').split(') ')[1].split(' ')[16])
  const before = priorities()
  giveWay()
  console.log(JSON.stringify({ before, after: priorities() }))
`

test.runIf(process.platform === 'linux')('every thread gives way, those of V8 too', () => {
  const run = [...behindPages, '--input-type=module', '--eval', program]
  const { before, after } = JSON.parse(execFileSync(process.execPath, run, { encoding: 'utf8' }))
  expect(before.length).toBeGreaterThan(2)
  expect(new Set(after)).toEqual(new Set(['10']))
})
