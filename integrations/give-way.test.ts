import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { flagsApart } from './give-way'

const program = (first = '') => `
  import { setPriority } from 'node:os'
  import { readdirSync, readFileSync } from 'node:fs'
  import { giveWay } from '@/integrations/give-way'
  const threads = () => readdirSync('/proc/self/task')
  const priorities = () => threads().map((thread) => readFileSync('/proc/self/task/' + thread + '/stat', 'utf8').split(') ')[1].split(' ')[16])
  const before = priorities()
  ${first}
  giveWay()
  console.log(JSON.stringify({ before, after: priorities() }))
`

const run = (first?: string): { before: string[]; after: string[] } =>
  JSON.parse(
    execFileSync(process.execPath, [...flagsApart, '--input-type=module', '--eval', program(first)], {
      encoding: 'utf8',
    }),
  )

test.runIf(process.platform === 'linux')('every thread gives way, those of V8 too', () => {
  const { before, after } = run()
  expect(before.length).toBeGreaterThan(2)
  expect(new Set(after)).toEqual(new Set(['10']))
})

test.runIf(process.platform === 'linux')('what was told to come last stays there', () => {
  const { after } = run('for (const thread of threads()) setPriority(Number(thread), 15)')
  expect(new Set(after)).toEqual(new Set(['15']))
})
