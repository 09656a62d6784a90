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

/**
 * The stages of a job of this recruiter as columns, each with how many stand there and those whose answer is due first.
 * Of those who have just applied the rules of the job put some first or last; whoever is late stays on top.
 */
export async function findBoard(recruiter: Staff, jobId: number, now = new Date()) {
  const stages = await listJobStages(jobId)
  const places = await listPlaces(jobId)
  const fired = await listFired(recruiter, jobId)
  const put = [...fired].flatMap(([id, rules]) => (placeBy(rules) === 0 ? [] : [[id, placeBy(rules)]]))
  const found = await listCards(recruiter, jobId, JSON.stringify(Object.fromEntries(put)), now)
  const cards = found.map((card) => ({
    ...card,
    marks: (fired.get(card.id) ?? []).map(({ label }) => label),
  }))
  return sortedInto(stages, { cards, places, most: mostCards })
}

export type Board = Awaited<ReturnType<typeof findBoard>>
export type Card = Board[number]['cards'][number]

/** The cards of each column, those first whom `put` puts so, as a JSON text of places by id: whoever it is may stand far down by the day that is due. */
function listCards(recruiter: Staff, jobId: number, put: string, now: Date) {
  const { id, stage, stageId, createdAt, movedAt, dueAt, closedAt, candidateId, erasedAt } = t.applications
  const said = store.read
    .select({ of: sql<string>`key`.as('of'), place: sql<number>`value`.as('said_place') })
    .from(sql`json_each(${put})`)
    .as('said')
  const rank = sql<number>`case when ${dueAt} < ${sql.param(now, dueAt)} then -2 else coalesce(${said.place}, 0) end`
  // The first of each place before anything else is read of them: a column may hold thousands.
  const first = store.read
    .select({
      id,
      rank: rank.as('card_rank'),
      place: sql<number>`row_number() over (partition by ${stage}, ${stageId}
        order by ${rank}, ${dueAt}, ${closedAt} desc, ${id})`.as('place'),
    })
    .from(t.applications)
    .leftJoin(said, eq(said.of, id))
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
    .where(and(lte(first.place, mostCards), jobsOf(recruiter)))
    .orderBy(asc(first.rank), sql`${dueAt} is null`, asc(dueAt), desc(closedAt), asc(id))
}

/** The profiles of those who want jobs to be compared with theirs, by their candidates. */
export async function listCompared(candidateIds: string[]) {
  const found = await store.read
    .select()
    .from(t.profiles)
    .where(and(inArray(t.profiles.candidateId, candidateIds), isNull(t.profiles.notComparedAt)))
  return new Map(found.map((profile) => [profile.candidateId, profile]))
}
