import { and, eq, isNull } from 'drizzle-orm'
import { dueAfter } from '@/rules/clock'
import type { InterviewNamed } from '@/rules/interviews/letters'
import type { CalendarEntry, Letter } from '@/rules/letters'
import { writeToStaff } from '../absences/write-to-staff'
import { aboutApplication, applicationLink } from '../applications/applications'
import { titleForReaders } from '../jobs/jobs'
import { siteAddress } from '../site/address'
import { queueLetter } from '../site/outbox'
import { type Tx, t } from '../store'

type Held = Pick<
  typeof t.interviews.$inferSelect,
  'id' | 'applicationId' | 'recruiterId' | 'minutes' | 'place'
>
/** A letter about an interview, by the names that stand in it. */
export type Compose = (of: InterviewNamed & { candidate: string }) => Letter

/** Writes to the candidate of an interview, with a private link to their application. */
export async function writeToCandidate(tx: Tx, interview: Held, compose: Compose): Promise<void> {
  const { name, email, ...named } = await namesOf(tx, interview)
  const letter = compose({ ...named, name, candidate: name, link: applicationLink() })
  await queueLetter(tx, email, letter, await aboutApplication(tx, interview.applicationId))
}

/** Writes to the recruiter who proposed it, or to whoever covers for them; to nobody once they have left. `day` is when they meet. */
export async function writeToRecruiter(
  tx: Tx,
  interview: Held,
  compose: Compose,
  when: { now?: Date; day?: Date } = {},
): Promise<void> {
  const { applicationId: aboutId, recruiterId } = interview
  const { name: candidate, email: _, ...named } = await namesOf(tx, interview)
  const link = siteAddress(`/recruiter/applications/${aboutId}#interviews`)
  const letter = ({ name }: { name: string }) => compose({ ...named, name, candidate, link })
  await writeToStaff(tx, recruiterId ?? '', letter, () => ({ about: 'application', aboutId }), when)
}

/** Writes the same to both. */
export async function writeToBoth(
  tx: Tx,
  interview: Held,
  compose: Compose,
  when: { now?: Date; day?: Date } = {},
): Promise<void> {
  await writeToCandidate(tx, interview, compose)
  await writeToRecruiter(tx, interview, compose, when)
}

/** What an interview puts into a calendar, or takes out of it; its `uid` stays the same whatever becomes of it. */
export function entryOf(
  { id, sequence, minutes, place }: Held & { sequence: number },
  of: { title: string; company: string; startsAt: Date; isCancelled: boolean },
): CalendarEntry {
  const { startsAt, isCancelled } = of
  const uid = `${id}@${new URL(siteAddress()).hostname}`
  return { uid, sequence, isCancelled, startsAt, minutes, place, title: `${of.title}, ${of.company}` }
}

/** An interview moves its application: the answer is due so many working days after `from`, the moment of the act or the interview itself. */
export async function startClock(tx: Tx, applicationId: string, now: Date, from = now): Promise<void> {
  await tx
    .update(t.applications)
    .set({ movedAt: now, dueAt: dueAfter(from) })
    .where(and(eq(t.applications.id, applicationId), isNull(t.applications.closedAt)))
}

async function namesOf(tx: Tx, { applicationId, minutes, place }: Held) {
  const [named] = await tx
    .select({
      name: t.applications.name,
      email: t.applications.email,
      title: titleForReaders,
      company: t.companies.name,
    })
    .from(t.applications)
    .innerJoin(t.jobs, eq(t.jobs.id, t.applications.jobId))
    .innerJoin(t.companies, eq(t.companies.id, t.jobs.companyId))
    .where(eq(t.applications.id, applicationId))
  if (!named) throw new Error(`there is no application ${applicationId} to meet about`)
  return { ...named, minutes, place }
}
