import { newId, newToken } from '@/db/ids'
import { recordJobChanges } from '@/db/jobs/changes'
import { roles } from '@/rules/roles/roles'
import { keepUp, searchJobs } from '@/search/jobs'
import { fromSearchParams, toSearchParams } from '@/search/query'
import { sendAlerts } from '@/tasks/send-alerts'
import { store, t } from '../db/store'
import { fillRecord, jobMaker } from './fill-record'
import { percentiles } from './measure'

const chunk = 500
const words = [
  'python',
  'sql',
  'react',
  'kubernetes',
  'data',
  'cloud',
  'lead',
  'payments',
  'machine learning',
  'go',
]
const places = ['fr:paris', 'fr:lyon', 'gb:london', 'de:berlin', 'remote', 'fr', 'es', 'gb']
const seniorities = ['junior', 'mid', 'senior', 'lead']

/** `seconds` for the letters of all alerts; `search` is what a visitor's search takes meanwhile. */
export type AlertsResult = {
  jobs: number
  alerts: number
  news: number
  seconds: number
  letters: number
  search: ReturnType<typeof percentiles>
}

/** Writes the letters of so many different alerts for so many new jobs, on a market of its own, while visitors search. */
export async function measureAlerts(jobs: number, alerts: number, news = 1000): Promise<AlertsResult> {
  const now = new Date()
  await fillRecord(jobs, now)
  await keepUp(now)
  for (let at = 0; at < alerts; at += chunk)
    await store.db
      .insert(t.alerts)
      .values(Array.from({ length: Math.min(chunk, alerts - at) }, (_, i) => alert(at + i, now)))
  await publish(jobs, news, now)

  const start = performance.now()
  let isOver = false
  const sending = sendAlerts(now).then(() => {
    isOver = true
    return (performance.now() - start) / 1000
  })
  const times: number[] = []
  while (!isOver) {
    const asked = performance.now()
    await searchJobs(query(times.length), now)
    times.push(performance.now() - asked)
    await new Promise(setImmediate)
  }
  return {
    jobs,
    alerts,
    news,
    seconds: await sending,
    letters: await store.read.$count(t.alertLetters),
    search: percentiles(times),
  }
}

export function alertsTable({ jobs, alerts, news, seconds, letters, search }: AlertsResult): string {
  const number = (n: number) => n.toLocaleString('en')
  return [
    `### ${number(alerts)} alerts, ${number(news)} new jobs of ${number(jobs)}`,
    '',
    `- written in ${seconds.toFixed(1)} s, ${number(letters)} letters`,
    `- a visitor’s search meanwhile: p50 ${search.p50.toFixed(1)} ms, p95 ${search.p95.toFixed(1)} ms, p99 ${search.p99.toFixed(1)} ms`,
  ].join('\n')
}

// Of every four alerts one has words; no two are alike, as their least pay tells them apart.
function query(number: number) {
  const params = new URLSearchParams({ pay: String(20_000 + number) })
  if (number % 4 === 0) params.set('q', words[number % words.length] ?? '')
  if (number % 4 !== 1) params.set('place', places[number % places.length] ?? '')
  if (number % 3 === 0) params.set('seniority', seniorities[number % seniorities.length] ?? '')
  if (number % 4 !== 0) params.set('role', roles[number % roles.length]?.slug ?? '')
  return fromSearchParams(params)
}

function alert(number: number, now: Date): typeof t.alerts.$inferInsert {
  return {
    id: newId(),
    email: `reader-${number}@example.com`,
    criteria: toSearchParams(query(number)).toString(),
    title: 'A search',
    token: newToken().token,
    lastOpening: 0,
    privacyVersion: '1',
    confirmedAt: now,
    nextAt: now,
  }
}

async function publish(jobs: number, news: number, now: Date) {
  const make = await jobMaker(jobs, now)
  const first = Math.max(...(await store.read.select({ id: t.jobs.id }).from(t.jobs)).map(({ id }) => id)) + 1
  for (let at = 0; at < news; at += 100)
    await store.tx(async (tx) => {
      const rows = Array.from({ length: 100 }, (_, i) => {
        const id = first + at + i
        return {
          ...make((at + i) * 7),
          id,
          slug: `new-${id}`,
          reference: `new-${id}`,
          publishedAt: now,
          closedAt: null,
          closedBecause: null,
          validUntil: null,
        }
      })
      for (const row of rows) await tx.insert(t.jobs).values(row)
      await recordJobChanges(tx, ...rows.map(({ id }) => id))
    })
}
