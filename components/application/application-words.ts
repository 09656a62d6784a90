import type { ApplicationEvent, OwnApplication } from '@/db/applications/applications'
import { movesNext, type Stage, stages } from '@/rules/applications/stages'
import { urgency, workdaysBetween } from '@/rules/clock'
import { formatDay } from '@/rules/dates'
import { plural } from '@/rules/words'

const happened: Record<Stage, string> = {
  ...stages,
  received: 'You applied',
  interview: 'Invited to an interview',
  withdrawn: 'You withdrew',
}

/** What a line of the history says to the candidate. */
export function eventWords(event: Pick<ApplicationEvent, 'stage'>): string {
  return happened[event.stage]
}

/** Who did it, where the words do not say so already. */
export function actorWords(event: Pick<ApplicationEvent, 'actor' | 'actorName'>): string {
  return event.actor === 'candidate' ? '' : event.actorName
}

/** The answer that a company owes; undefined while the candidate moves next and once it is over. */
export function owedAnswer(application: Pick<OwnApplication, 'stage' | 'movedAt' | 'dueAt'>, now: Date) {
  const { stage, movedAt, dueAt } = application
  if (!dueAt || movesNext(stage) !== 'company') return undefined
  return {
    from: movedAt,
    due: dueAt,
    now,
    late: urgency(dueAt, now) === 'late' ? lateWords(dueAt, now) : undefined,
  }
}

/** "due Fri 27 Nov". */
export const dueWords = (due: Date) => `due ${formatDay(due)}`

// On the weekend after a due Friday no working day has passed yet, and it is late all the same.
function lateWords(due: Date, now: Date) {
  const days = workdaysBetween(due, now)
  return days === 0 ? 'Late' : `Late by ${plural(days, 'working day')}`
}
