import { listOpenings, numberOpenings } from '@/db/alerts/openings'
import { askWhatIsUntouched, takeBackStuckLetters } from '@/db/alerts/tend'
import { type AlertFinds, type DueAlert, listDueAlerts, oldestDue, writeAlerts } from '@/db/alerts/write'
import { listJobCards } from '@/db/jobs/jobs'
import { siteAddress } from '@/db/site/address'
import type { JobInLetter } from '@/rules/alerts/letters'
import { lieuEnFrancais, salaireEnFrancais } from '@/rules/jobs/en-francais'
import { payWords, placeWords } from '@/rules/jobs/in-words'
import { titleShown } from '@/rules/titles/shown'
import { findAmong, findMaking } from '@/search/jobs'
import { fromSearchParams } from '@/search/query'

/** So many alerts are answered at once: a visitor's search waits for no more. */
const atOnce = 150
const mostInLetter = 10

/** What opened, by the id of its job, and the jobs that letters have named already. */
type News = { seqOf: Map<number, number>; named: Map<number, JobInLetter> }

/**
 * Writes the letters of the alerts that are due: for each the jobs that have opened since its last one and are open still.
 * They wait while the index is being built.
 */
export async function sendAlerts(now = new Date()): Promise<void> {
  if (await findMaking()) return
  const upTo = await numberOpenings(now)
  await takeBackStuckLetters(now)
  await askWhatIsUntouched(now)
  const after = await oldestDue(now)
  if (after === undefined) return
  const openings = await listOpenings(after)
  const news = { seqOf: new Map(openings.map(({ seq, jobId }) => [jobId, seq])), named: new Map() }
  for (;;) {
    const due = await listDueAlerts(now, atOnce)
    if (due.length === 0) return
    await writeAlerts(await findsOf(due, news, now), upTo, now)
  }
}

async function findsOf(due: DueAlert[], { seqOf, named }: News, now: Date): Promise<AlertFinds[]> {
  const criteria = [...new Set(due.map((alert) => alert.criteria))]
  const queries = criteria.map((one) => fromSearchParams(new URLSearchParams(one)))
  const found = seqOf.size > 0 ? await findAmong(queries, [...seqOf.keys()], now) : []
  const idsOf = new Map(criteria.map((one, at) => [one, found[at] ?? []]))
  const finds = due.map((alert) => ({
    alert,
    jobIds: (idsOf.get(alert.criteria) ?? []).filter((id) => (seqOf.get(id) ?? 0) > alert.lastOpening),
  }))
  const shown = (jobIds: number[]) => jobIds.slice(0, mostInLetter)
  await readInto(
    named,
    finds.flatMap(({ jobIds }) => shown(jobIds)),
    now,
  )
  return finds.map((one) => ({ ...one, jobs: shown(one.jobIds).flatMap((id) => named.get(id) ?? []) }))
}

/** Reads the jobs that are not yet known as letters name them. */
async function readInto(known: Map<number, JobInLetter>, ids: number[], now: Date): Promise<void> {
  const missing = [...new Set(ids)].filter((id) => !known.has(id))
  for (const job of await listJobCards(missing, now)) {
    const facts = (...known: string[]) => [job.company, ...known].filter(Boolean).join(', ')
    known.set(job.id, {
      title: titleShown(job),
      facts: {
        en: facts(placeWords(job), payWords(job)),
        fr: facts(lieuEnFrancais(job), salaireEnFrancais(job)),
      },
      link: siteAddress(`/jobs/${job.slug}`),
    })
  }
}
