import { listOpenings } from '@/db/alerts/openings'
import { askWhatIsUntouched, takeBackStuckLetters } from '@/db/alerts/tend'
import { type AlertFinds, type DueAlert, listDueAlerts, numberOpenings, writeAlerts } from '@/db/alerts/write'
import { listJobCards } from '@/db/jobs/jobs'
import { siteAddress } from '@/db/site/address'
import type { JobInLetter } from '@/rules/alerts/letters'
import { payWords, placeWords } from '@/rules/jobs/in-words'
import { findAmong } from '@/search/jobs'
import { fromSearchParams } from '@/search/query'

/** So many alerts are answered between two turns of everything else. */
const atOnce = 200
const mostInLetter = 10

/** Writes the letters of the alerts that are due: for each the jobs that have opened since its last one and are open still. */
export async function sendAlerts(now = new Date()): Promise<void> {
  const upTo = await numberOpenings(now)
  await takeBackStuckLetters(now)
  await askWhatIsUntouched(now)
  const known = new Map<number, JobInLetter>()
  for (;;) {
    const due = await listDueAlerts(now, atOnce)
    if (due.length === 0) return
    await writeAlerts(await findsOf(due, known, now), upTo, now)
    await new Promise((resume) => setImmediate(resume))
  }
}

async function findsOf(due: DueAlert[], known: Map<number, JobInLetter>, now: Date): Promise<AlertFinds[]> {
  const openings = await listOpenings(Math.min(...due.map(({ lastOpening }) => lastOpening)))
  const seqOf = new Map(openings.map(({ seq, jobId }) => [jobId, seq]))
  const criteria = [...new Set(due.map((alert) => alert.criteria))]
  const queries = criteria.map((one) => fromSearchParams(new URLSearchParams(one)))
  const found = openings.length > 0 ? await findAmong(queries, [...seqOf.keys()], now) : []
  const idsOf = new Map(criteria.map((one, at) => [one, found[at] ?? []]))
  const finds = due.map((alert) => ({
    alert,
    jobIds: (idsOf.get(alert.criteria) ?? []).filter((id) => (seqOf.get(id) ?? 0) > alert.lastOpening),
  }))
  await readInto(
    known,
    finds.flatMap(({ jobIds }) => jobIds.slice(0, mostInLetter)),
    now,
  )
  return finds.map((one) => ({
    ...one,
    jobs: one.jobIds.slice(0, mostInLetter).flatMap((id) => known.get(id) ?? []),
  }))
}

/** Reads the jobs that are not yet known as letters name them. */
async function readInto(known: Map<number, JobInLetter>, ids: number[], now: Date): Promise<void> {
  const missing = [...new Set(ids)].filter((id) => !known.has(id))
  for (const job of await listJobCards(missing, now)) {
    const facts = [job.company, placeWords(job), payWords(job)].filter(Boolean).join(', ')
    known.set(job.id, { title: job.title, facts, link: siteAddress(`/jobs/${job.slug}`) })
  }
}
