import { and, asc, desc, eq, inArray, isNull, lte, ne, sql } from 'drizzle-orm'
import { sortedInto } from '@/rules/board/columns'
import { placeBy } from '@/rules/triage/triage'
import { isBlindTo, nameFor, unlessBlind } from '../blind/is-blind'
import { isUnread } from '../conversations/conversations'
import { jobsOf } from '../jobs/desk'
import type { Staff } from '../people/users'
import { versionOf } from '../site/audit-events'
import { listPlaces } from '../stages/places'
import { listJobStages } from '../stages/stages'
import { store, t } from '../store'
import { listFired } from '../triage/triage'

/** How many cards a column shows; the table has the others. */
const mostCards = 40

/** As many are read of a column that rules sort: whoever is put first may stand far down by the day that is due. */
const mostSorted = 400

/**
 * The stages of a job of this recruiter as columns, each with how many stand there and those whose answer is due first.
 * Of those who have just applied the rules of the job put some first or last; whoever is late stays on top.
 */
export async function findBoard(recruiter: Staff, jobId: number, now = new Date()) {
  const stages = await listJobStages(jobId)
  const places = await listPlaces(jobId)
  const fired = await listFired(recruiter, jobId)
  const found = await listCards(recruiter, jobId, fired.size > 0 ? mostSorted : mostCards)
  const cards = found.map((card) => {
    const rules = fired.get(card.id) ?? []
    const place = card.dueAt && card.dueAt < now ? -2 : placeBy(rules)
    return { ...card, place, marks: rules.map(({ label }) => label) }
  })
  // Stable: within a place the order is that of the days.
  const sorted = cards.sort((a, b) => a.place - b.place)
  return sortedInto(stages, { cards: sorted, places, most: mostCards })
}

export type Board = Awaited<ReturnType<typeof findBoard>>
export type Card = Board[number]['cards'][number]

function listCards(recruiter: Staff, jobId: number, most: number) {
  const { id, stage, stageId, createdAt, movedAt, dueAt, closedAt, candidateId, erasedAt } = t.applications
  // The first of each place before anything else is read of them: a column may hold thousands.
  const first = store.read
    .select({
      id,
      place: sql<number>`row_number() over (partition by ${stage}, ${stageId}
        order by ${dueAt}, ${closedAt} desc, ${id})`.as('place'),
    })
    .from(t.applications)
    .where(and(eq(t.applications.jobId, jobId), ne(stage, 'withdrawn'), isNull(erasedAt)))
    .as('first')
  return store.read
    .select({
      id,
      name: nameFor(recruiter),
      isBlind: isBlindTo(recruiter).mapWith(Boolean),
      stage,
      stageId,
      createdAt,
      movedAt,
      dueAt,
      closedAt,
      candidateId: unlessBlind(recruiter, candidateId),
      hasUnread: sql<0 | 1>`coalesce(${isUnread('desk')}, 0)`,
      version: versionOf('application', id),
    })
    .from(first)
    .innerJoin(t.applications, eq(id, first.id))
    .innerJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
    .leftJoin(t.conversations, eq(t.conversations.applicationId, id))
    .where(and(lte(first.place, most), jobsOf(recruiter)))
    .orderBy(sql`${dueAt} is null`, asc(dueAt), desc(closedAt), asc(id))
}

/** The profiles of those who want jobs to be compared with theirs, by their candidates. */
export async function listCompared(candidateIds: string[]) {
  const found = await store.read
    .select()
    .from(t.profiles)
    .where(and(inArray(t.profiles.candidateId, candidateIds), isNull(t.profiles.notComparedAt)))
  return new Map(found.map((profile) => [profile.candidateId, profile]))
}
