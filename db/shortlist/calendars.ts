import { eq } from 'drizzle-orm'
import { interviewAgreed, interviewCalledOff, interviewSoon } from '@/rules/interviews/letters'
import type { CalendarEntry, Letter } from '@/rules/letters'
import { type Meeting, meetingAgreed, meetingCalledOff, meetingSoon } from '@/rules/shortlist/meeting-letters'
import { writeToStaff } from '../absences/write-to-staff'
import { aboutApplication, applicationLink } from '../applications/applications'
import { writeToPerson } from '../briefs/follow'
import { siteAddress } from '../site/address'
import { queueLetter } from '../site/outbox'
import { type Tx, t } from '../store'
import { findPersonAsked, writeTo } from './write-to-asked'

export type Held = typeof t.presentations.$inferSelect & { startsAt: Date }

/** Puts an interview of a shortlist into the calendars of the three, or takes it out of them, with one `uid` for its life. */
export async function tellCalendars(tx: Tx, held: Held, isCancelled: boolean, now: Date): Promise<void> {
  const sequence = held.sequence + 1
  await tx.update(t.presentations).set({ sequence }).where(eq(t.presentations.id, held.id))
  const person = await findPersonAsked(tx, held.id)
  if (!person) throw new Error(`nobody is there to meet about ${held.id}`)
  const about = {
    title: person.title,
    startsAt: held.startsAt,
    minutes: held.minutes ?? 0,
    place: held.place,
  }
  const entry = (title: string) => entryOf({ ...held, sequence }, title, isCancelled)

  const compose = isCancelled ? interviewCalledOff : interviewAgreed
  const theirs = entry(`${person.title}, ${person.company}`)
  await writeTo(tx, held.id, person, (to) => compose({ ...about, ...to, entry: theirs }), now)

  const ours = { ...about, candidate: person.name, entry: entry(`${person.name}, ${person.title}`) }
  await tellTheOthers(tx, held, ours, isCancelled)
}

/** The same of somebody who is being erased: only the others are told, and not who it was. */
export async function leaveCalendarsOf(tx: Tx, held: Held): Promise<void> {
  const person = await findPersonAsked(tx, held.id)
  const [candidate, title] = ['The candidate', person?.title ?? '']
  const entry = entryOf({ ...held, sequence: held.sequence + 1 }, title, true)
  const { startsAt, place } = held
  await tellTheOthers(
    tx,
    held,
    { title, candidate, startsAt, minutes: held.minutes ?? 0, place, entry },
    true,
  )
}

/** The same of a search that is being erased: nothing of its room is left to lead to, and nobody of its company to tell. */
export async function leaveCalendarsOfSearch(tx: Tx, held: Held): Promise<void> {
  const person = await findPersonAsked(tx, held.id)
  if (!person) return
  const { startsAt, place } = held
  const sequence = held.sequence + 1
  const about = { title: person.title, startsAt, minutes: held.minutes ?? 0, place }
  const entry = (title: string) => entryOf({ ...held, sequence }, title, true)
  const { name, email, company, applicationId, candidateId } = person
  const letter = interviewCalledOff({
    ...{ ...about, name, company, entry: entry(`${person.title}, ${company}`) },
    link: applicationId ? applicationLink() : siteAddress('/candidate'),
  })
  const of = applicationId
    ? await aboutApplication(tx, applicationId)
    : { about: 'account' as const, aboutId: candidateId ?? '' }
  await queueLetter(tx, email, letter, of)
  await tellRecruiter(tx, held, (to) =>
    meetingCalledOff({ ...about, ...to, candidate: name, entry: entry(`${name}, ${person.title}`) }),
  )
}

/** Tells the three that their interview is soon. */
export async function remindOf(tx: Tx, held: Held, now: Date): Promise<void> {
  const person = await findPersonAsked(tx, held.id)
  if (!person) return
  const { startsAt, place, briefId, interviewAskedById } = held
  const about = { title: person.title, startsAt, minutes: held.minutes ?? 0, place }
  await writeTo(tx, held.id, person, (to) => interviewSoon({ ...about, ...to }), now)
  const meeting = { ...about, candidate: person.name }
  await writeToPerson(tx, briefId, await whoAsked(tx, briefId, interviewAskedById), ({ name, link }) =>
    meetingSoon({ ...meeting, name, link: `${link}/shortlist` }),
  )
  await tellRecruiter(tx, held, (to) => meetingSoon({ ...meeting, ...to }))
}

/** Who of the company has asked for it, and the recruiter of the question. */
async function tellTheOthers(
  tx: Tx,
  held: Held,
  meeting: Omit<Meeting, 'name' | 'link'>,
  isCancelled: boolean,
): Promise<void> {
  const { briefId, interviewAskedById } = held
  const compose = isCancelled ? meetingCalledOff : meetingAgreed
  await writeToPerson(tx, briefId, await whoAsked(tx, briefId, interviewAskedById), ({ name, link }) =>
    compose({ ...meeting, name, link: `${link}/shortlist` }),
  )
  await tellRecruiter(tx, held, (to) => compose({ ...meeting, ...to }))
}

/** The recruiter of the question or whoever covers for them on that day, unless they have left. */
async function tellRecruiter(
  tx: Tx,
  { briefId, recruiterId, startsAt }: Held,
  compose: (to: { name: string; link: string }) => Letter,
): Promise<void> {
  const link = siteAddress(`/recruiter/briefs/${briefId}/shortlist`)
  await writeToStaff(
    tx,
    recruiterId ?? '',
    ({ name }) => compose({ name, link }),
    () => ({ about: 'brief', aboutId: briefId }),
    { day: startsAt },
  )
}

async function whoAsked(tx: Tx, briefId: string, personId: string | null) {
  const { id, name, email, removedAt } = t.briefPeople
  const [person] = await tx
    .select({ id, name, email, removedAt })
    .from(t.briefPeople)
    .where(eq(id, personId ?? ''))
  if (person && !person.removedAt) return person
  const [first] = await tx
    .select({ name: t.briefs.contactName, email: t.briefs.email })
    .from(t.briefs)
    .where(eq(t.briefs.id, briefId))
  if (!first) throw new Error(`there is no brief ${briefId} to meet about`)
  return { id: null, ...first }
}

function entryOf(
  { id, sequence, startsAt, minutes, place }: Held,
  title: string,
  isCancelled: boolean,
): CalendarEntry {
  const uid = `${id}@${new URL(siteAddress()).hostname}`
  return { uid, sequence, isCancelled, startsAt, minutes: minutes ?? 0, place, title }
}
