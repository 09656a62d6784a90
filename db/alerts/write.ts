import { and, asc, eq, inArray, lte, min, sql } from 'drizzle-orm'
import { type JobInLetter, newJobs } from '@/rules/alerts/letters'
import { nextWriting } from '@/rules/alerts/schedule'
import { letterFor, secretPlace } from '@/rules/letters'
import { type Language, writtenIn } from '@/rules/people/language'
import { newId } from '../ids'
import { siteAddress } from '../site/address'
import { store, type Tx, t } from '../store'

/** Alerts whose letter is due, the longest due first. */
export function listDueAlerts(now: Date, limit: number) {
  const { id, email, token, title, criteria, cadence, lastOpening, nextAt } = t.alerts
  const language = sql<Language>`coalesce(${t.users.language}, ${t.alerts.language})`
  return store.read
    .select({ id, email, token, title, criteria, cadence, lastOpening, nextAt, language })
    .from(t.alerts)
    .leftJoin(t.users, eq(t.users.email, email))
    .where(lte(nextAt, now))
    .orderBy(asc(nextAt), asc(id))
    .limit(limit)
}

/** The opening after which the first of the alerts that are due goes on; undefined when none is. */
export async function oldestDue(now: Date): Promise<number | undefined> {
  const [row] = await store.read
    .select({ lastOpening: min(t.alerts.lastOpening) })
    .from(t.alerts)
    .where(lte(t.alerts.nextAt, now))
  return row?.lastOpening ?? undefined
}

export type DueAlert = Awaited<ReturnType<typeof listDueAlerts>>[number]

/** What an alert has found since its last letter: the newest of the jobs in words, and the ids of all. */
export type AlertFinds = { alert: DueAlert; jobs: JobInLetter[]; jobIds: number[] }

/** Of very many new jobs, as after the first import of a board, a letter remembers so many. */
const mostRemembered = 100

/**
 * Writes the letters of these alerts, none for one that found nothing, and lets each go on after the opening `upTo`. An
 * alert that was written for, changed or stopped meanwhile is passed over, so that no window has two letters.
 */
export function writeAlerts(finds: AlertFinds[], upTo: number, now = new Date()): Promise<void> {
  return store.tx(async (tx) => {
    const taken = await take(
      tx,
      finds.map(({ alert }) => alert),
      upTo,
      now,
    )
    const letters = finds
      .filter(({ alert, jobIds }) => jobIds.length > 0 && taken.has(alert.id))
      .map((one) => ({ ...one, id: newId() }))
    if (letters.length === 0) return
    await tx.insert(t.alertLetters).values(
      letters.map(({ id, alert, jobIds }) => ({
        id,
        alertId: alert.id,
        afterOpening: alert.lastOpening,
        jobIds: jobIds.slice(0, mostRemembered),
        at: now,
      })),
    )
    await tx.insert(t.outbox).values(
      letters.map(({ id, alert, jobs, jobIds }) => ({
        id,
        recipient: alert.email,
        language: writtenIn(alert.language),
        ...letterFor(letterOf(id, alert, jobs, jobIds.length), {
          language: writtenIn(alert.language),
          named: false,
        }),
        about: 'alert' as const,
        aboutId: alert.id,
        secret: alert.token,
        createdAt: now,
        dueAt: now,
      })),
    )
  })
}

/** Moves the alerts on that still stand as they were read, and says which: one statement for all of one turn. */
async function take(tx: Tx, alerts: DueAlert[], upTo: number, now: Date): Promise<Set<string>> {
  const turns = new Map<string, DueAlert[]>()
  for (const alert of alerts) {
    const turn = `${alert.cadence} ${alert.nextAt?.getTime()} ${alert.lastOpening}`
    turns.set(turn, [...(turns.get(turn) ?? []), alert])
  }
  const taken = new Set<string>()
  for (const turn of turns.values()) {
    const [{ cadence, nextAt, lastOpening } = {}] = turn
    if (!cadence || !nextAt || lastOpening === undefined) continue
    const ids = turn.map(({ id }) => id)
    const asRead = [inArray(t.alerts.id, ids), eq(t.alerts.cadence, cadence), eq(t.alerts.nextAt, nextAt)]
    const moved = await tx
      .update(t.alerts)
      .set({ nextAt: nextWriting(cadence, now), lastOpening: upTo })
      .where(and(...asRead, eq(t.alerts.lastOpening, lastOpening)))
      .returning({ id: t.alerts.id })
    for (const { id } of moved) taken.add(id)
  }
  return taken
}

function letterOf(id: string, { title, cadence, criteria }: DueAlert, jobs: JobInLetter[], total: number) {
  const manage = siteAddress(`/alerts/${secretPlace}`)
  const search = siteAddress(`/jobs?${criteria}${criteria && '&'}sort=newest`)
  const judge = (right: 'yes' | 'no') => `${manage}/right?letter=${id}&right=${right}`
  return newJobs({ title, cadence, jobs, total, search, right: judge('yes'), wrong: judge('no'), manage })
}
