import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { eq } from 'drizzle-orm'

/** What live numbers cost on an invented board: `tsx --conditions=react-server bench/live-numbers.ts 100000`. */
const jobs = Number(process.argv[2] ?? 10_000)
const folder = mkdtempSync(path.join(tmpdir(), 'metier-live-'))
process.env.DATA_DIR = folder

const { fillRecord } = await import('./fill-record')
const { countDueRoles, noteRoleChanges } = await import('@/db/live/count')
const { inBackground } = await import('@/db/give-way')
const { countOpenings, readLiveNumbers } = await import('@/db/live/numbers')
const { recordJobChanges } = await import('@/db/jobs/changes')
const { store, t } = await import('../db/store')
const { roles } = await import('@/rules/roles/roles')

const now = new Date()
await fillRecord(jobs, now)

const timed = async (name: string, work: () => Promise<unknown>, times = 1) => {
  const took: number[] = []
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  for (let i = 0; i < times; i++) {
    const started = performance.now()
    await work()
    took.push(performance.now() - started)
  }
  const sorted = took.sort((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(2)
  const block = (delay.max / 1e6).toFixed(0)
  console.log(`${name.padEnd(62)} p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest turn ${block} ms`)
}

await timed('note every role, once a record', () => inBackground(noteRoleChanges))
await timed('count all sixty roles, once a record', () => inBackground(() => countDueRoles(now)))
const openings = [...(await countOpenings())].sort(([, a], [, b]) => b - a)
const [largest, middle] = [openings[0], openings[roles.length >> 1]]
if (!largest || !middle) throw new Error('the bench has no roles')
console.log(`largest role ${largest.join(' ')}, middle one ${middle.join(' ')} open jobs`)

for (const [role] of [largest, middle]) {
  let hours = 0
  const [job] = await store.read.select({ id: t.jobs.id }).from(t.jobs).where(eq(t.jobs.role, role)).limit(1)
  const change = () => store.tx((tx) => recordJobChanges(tx, job?.id ?? 0))
  await timed(
    `a change of a job of ${role} until it is counted`,
    async () => {
      await change()
      await inBackground(() => countDueRoles(new Date(now.getTime() + ++hours * 60_000)))
    },
    30,
  )
}
await timed('read a role', () => readLiveNumbers({ role: largest[0] }), 2000)
const part = { role: largest[0], seniority: 'senior', country: 'FR' } as const
await timed('read a seniority of a role in a country', () => readLiveNumbers(part), 2000)
await timed('openings of all roles', () => countOpenings(), 500)

store.close()
rmSync(folder, { recursive: true })
