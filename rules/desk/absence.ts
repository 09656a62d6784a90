import { daysAfter } from '../calendar'
import { formatDate, formatDay } from '../dates'
import { mayManage, seesAllWork } from './may'

/** Days on which somebody is away, both included, as “2026-08-01” in the site’s zone, and who covers; null is nobody any more. */
export type Absence = { personId: string; coverId: string | null; firstDay: string; lastDay: string }

/** Somebody who is away, and until which day a colleague does their work. */
export type Absent = { id: string; name: string; lastDay: string }

/** For whom somebody at the desk covers; `only` narrows what they reach to a part of it, their own work or that of all of these. */
export type Covering = { covers?: readonly Absent[]; only?: 'own' | 'of the absent' }

/** So many days somebody may be away, and so many may lie between today and the first: what is longer is handed over. */
export const mostDaysAway = 366

const problems = {
  'ends before it starts': 'The last day lies before the first. Turn them round.',
  past: 'The first day has passed. Begin today or later.',
  'too long': 'That is more than a year. For so long, hand the work over.',
  'too far': 'The first day is more than a year ahead. Say it once it is nearer.',
  'covers for themselves': 'Whoever is away cannot cover. Choose a colleague.',
  'cover is away': 'This colleague is away on some of these days. Choose another one.',
  overlaps: 'An absence on some of these days is planned already. Change that one.',
  'no cover': 'Whoever was to cover does not work here. Choose somebody else.',
}

/** Why an absence cannot be as it was asked for. */
export type AbsenceProblem = keyof typeof problems

/** The sentence for it, and the field that it is about. */
export function absenceProblem(problem: AbsenceProblem): { says: string; field: string } {
  const ofCover = problem === 'covers for themselves' || problem === 'cover is away' || problem === 'no cover'
  const ofEnd = problem === 'ends before it starts' || problem === 'too long'
  return { says: problems[problem], field: ofCover ? 'cover' : ofEnd ? 'lastDay' : 'firstDay' }
}

/**
 * What is wrong with an absence; `others` are those of the two people, without the one that is being changed, and `begun`
 * is the first day of that one where it has begun. Nobody is given work to cover who is away themselves, so that the
 * covers never go round in a ring.
 */
export function problemOf(
  { personId, coverId, firstDay, lastDay }: Absence,
  { today, others, begun }: { today: string; others: Absence[]; begun?: string },
): AbsenceProblem | undefined {
  if (lastDay < firstDay) return 'ends before it starts'
  if (firstDay < today && firstDay !== begun) return 'past'
  if (lastDay < today) return 'past'
  if (firstDay > daysAfter(today, mostDaysAway)) return 'too far'
  if (lastDay > daysAfter(firstDay, mostDaysAway - 1)) return 'too long'
  if (coverId === personId) return 'covers for themselves'
  const touching = others.filter((other) => other.firstDay <= lastDay && firstDay <= other.lastDay)
  if (touching.some((other) => other.personId === personId)) return 'overlaps'
  return touching.some((other) => other.personId === coverId) ? 'cover is away' : undefined
}

type Running = Pick<Absence, 'personId' | 'coverId'>

/** Who does somebody’s work, by the absences of the day: where the cover is away too, their cover. Undefined is nobody. */
export function coverOf(personId: string, running: Running[]): string | undefined {
  const seen = new Set<string>()
  let at: string | null | undefined = personId
  while (at && !seen.has(at)) {
    seen.add(at)
    const away: Running | undefined = running.find((one) => one.personId === at)
    if (!away) return at === personId ? undefined : at
    at = away.coverId
  }
  return undefined
}

/** Whose work somebody does besides their own, by the absences of the day. */
export const coveredBy = <R extends Running>(id: string, running: R[]): R[] =>
  running.filter(({ personId }) => coverOf(personId, running) === id)

type Who = { id: string; access: string; covers?: readonly Absent[] }

/** Says when somebody is away and who covers, and ends it: they themselves, and whoever manages them. */
export const mayKeepAbsence = (who: Who, colleague: Who): boolean =>
  who.id === colleague.id || mayManage(who, colleague)

/** Whether somebody covers for whom this work belongs to. */
export const isInPlaceOf = ({ covers = [] }: Pick<Who, 'covers'>, ownerId: string | null): boolean =>
  covers.some(({ id }) => id === ownerId)

/** Whose a piece of work becomes that somebody takes on or makes out of another: it stays with whom they cover for. */
export const ownerFor = (who: Who, ownerId: string | null): string =>
  ownerId !== null && isInPlaceOf(who, ownerId) ? ownerId : who.id

/** Those as whom somebody acts: themselves and, where they reach the work through that alone, whom they cover for. */
export const actsAs = (who: Who): string[] => [
  who.id,
  ...(seesAllWork(who) ? [] : (who.covers ?? []).map(({ id }) => id)),
]

/** “away until 8 August”, with the year where it is another one. */
export const awayUntil = (lastDay: string, today: string): string => `away until ${untilDay(lastDay, today)}`

/** “Sat 8 Aug” is for tables; here “8 August 2026” without the year of today. */
export const untilDay = (day: string, today: string): string =>
  day.slice(0, 4) === today.slice(0, 4) ? formatDate(day).replace(/ \d{4}$/, '') : formatDate(day)

/** “from Sat 1 Aug to Sat 8 Aug”, or the one day. */
export const daysInWords = ({ firstDay, lastDay }: Pick<Absence, 'firstDay' | 'lastDay'>): string =>
  firstDay === lastDay ? `on ${formatDay(firstDay)}` : `from ${formatDay(firstDay)} to ${formatDay(lastDay)}`
