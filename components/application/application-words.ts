import type { ApplicationEvent, OwnApplication } from '@/db/applications/applications'
import { type ApplicationFacts, applicationSentences, owed } from '@/rules/applications/sentences'
import { type Stage, stages } from '@/rules/applications/stages'
import { formatDay } from '@/rules/dates'
import { isOpenAt } from '@/rules/jobs/state'

const happened: Record<Stage, string> = {
  ...stages,
  received: 'You applied',
  interview: 'Invited to an interview',
  withdrawn: 'You withdrew',
}

/** What a line of the history says to the candidate. */
export function eventWords({
  stage,
  stageName,
  actor,
}: Pick<ApplicationEvent, 'stage' | 'stageName' | 'actor'>): string {
  if (stageName) return stageName
  // A job that is opened again puts an application back to where it began.
  return stage === 'received' && actor === 'recruiter' ? stages.received : happened[stage]
}

/** Who did it, where the words do not say so already. */
export function actorWords(event: Pick<ApplicationEvent, 'actor' | 'actorName'>): string {
  return event.actor === 'candidate' ? '' : event.actorName
}

/** What the sentences about an application are made from. */
export function factsOf(application: OwnApplication, now: Date): ApplicationFacts {
  const { publishedAt, validUntil, jobClosedAt: closedAt, unlistedAt } = application
  return { ...application, jobIsOpen: isOpenAt({ publishedAt, validUntil, closedAt, unlistedAt }, now), now }
}

/** The answer that a company has to give; undefined while the candidate moves next and once it is over. */
export function owedAnswer(application: OwnApplication, now: Date) {
  const due = owed(application)
  return (
    due && {
      from: application.movedAt,
      due,
      now,
      late: applicationSentences.lateBy(factsOf(application, now)),
    }
  )
}

/** "due Fri 27 Nov". */
export const dueWords = (due: Date) => `due ${formatDay(due)}`
