import { execFileSync, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { flagsApart, startLow } from './give-way'

const onLinux = test.runIf(process.platform === 'linux')

/** Where /proc/PID/stat has them, counted from the state on. */
const [priority, policy] = [16, 38]
/** SCHED_IDLE. */
const idle = '5'

/** Runs these lines, and says what was there of each thread before and after. */
function run(field: number, lines: string): { before: string[]; after: string[] } {
  const program = `
    import { setPriority } from 'node:os'
    import { readdirSync, readFileSync } from 'node:fs'
    import { comeLast, giveWay } from '@/integrations/give-way'
    const threads = () => readdirSync('/proc/self/task')
    const said = () => threads().map((thread) => readFileSync('/proc/self/task/' + thread + '/stat', 'utf8').split(') ')[1].split(' ')[${field}])
    const before = said()
    ${lines}
    console.log(JSON.stringify({ before, after: said() }))
  `
  const args = [...flagsApart, '--input-type=module', '--eval', program]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
}

onLinux('every thread gives way, those of V8 too', () => {
  const { before, after } = run(priority, 'giveWay()')
  expect(before.length).toBeGreaterThan(2)
  expect(new Set(after)).toEqual(new Set(['10']))
})

onLinux('what was told to come last stays there', () => {
  const { after } = run(
    priority,
    'for (const thread of threads()) setPriority(Number(thread), 15); giveWay()',
  )
  expect(new Set(after)).toEqual(new Set(['15']))
})

onLinux('a thread comes last alone', () => {
  const { before, after } = run(policy, 'comeLast()')
  expect(before).not.toContain(idle)
  expect(after.filter((one) => one === idle)).toHaveLength(1)
})

onLinux('what is started low has no thread that is not', async () => {
  const child = startLow(spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)']))
  const threads = `/proc/${child.pid}/task`
  await vi.waitUntil(() => readdirSync(threads).length > 4)
  const stats = readdirSync(threads).map((thread) => readFileSync(`${threads}/${thread}/stat`, 'utf8'))
  child.kill()
  expect(new Set(stats.map((stat) => stat.split(') ')[1]?.split(' ')[priority]))).toEqual(new Set(['10']))
})
