import { and, eq, gt, isNull } from 'drizzle-orm'
import { interviewCalledOff } from '@/rules/interviews/letters'
import { siteAddress } from '../site/address'
import { type Tx, t } from '../store'
import { entryOf, writeToRecruiter } from './write'

/** Takes the interviews to come of an application that is about to be erased out of the calendar of whoever proposed them; the letter names nobody. */
export async function leaveDeskCalendars(tx: Tx, applicationId: string, now: Date): Promise<void> {
  const { interviews } = t
  const toCome = await tx
    .select()
    .from(interviews)
    .where(
      and(
        eq(interviews.applicationId, applicationId),
        isNull(interviews.cancelledAt),
        gt(interviews.startsAt, now),
      ),
    )
  for (const { startsAt, ...held } of toCome) {
    if (!startsAt) continue
    const sequence = held.sequence + 1
    await writeToRecruiter(tx, held, (of) => {
      const entry = entryOf({ ...held, sequence }, { ...of, startsAt, isCancelled: true })
      return interviewCalledOff({ ...of, link: siteAddress('/recruiter'), startsAt, entry })
    })
  }
}
