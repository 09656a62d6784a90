/** What is known of an interview; times are moments. */
export type InterviewFacts = {
  minutes: number
  startsAt: Date | null
  noneFitAt: Date | null
  cancelledAt: Date | null
}

export type InterviewState = 'proposed' | 'none fit' | 'agreed' | 'over' | 'cancelled'

/** Where an interview stands: its candidate chooses, the desk proposes anew, it is agreed, it has been, or it is called off. */
export function interviewState(
  { minutes, startsAt, noneFitAt, cancelledAt }: InterviewFacts,
  now: Date,
): InterviewState {
  if (cancelledAt) return 'cancelled'
  if (startsAt) return startsAt.getTime() + minutes * 60_000 <= now.getTime() ? 'over' : 'agreed'
  return noneFitAt ? 'none fit' : 'proposed'
}

/** True while the candidate of an open application has a time to choose. */
export function isToChoose(
  [newest]: InterviewFacts[],
  { closedAt }: { closedAt: Date | null },
  now: Date,
): boolean {
  return closedAt === null && newest !== undefined && interviewState(newest, now) === 'proposed'
}

/** The times of a proposal that can still be chosen. */
export const timesLeft = (times: Date[], now: Date) => times.filter((time) => time > now)
