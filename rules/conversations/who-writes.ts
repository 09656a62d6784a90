import type { BriefStatus, Stage } from '../applications/stages'

/** The two who write to each other: the desk, and the candidate or company. */
export const sides = ['desk', 'other'] as const
export type Side = (typeof sides)[number]

/** Who may begin to write, and who may answer what the other side has written. */
type Writers = { begins: readonly Side[]; answers: readonly Side[] }

const both = { begins: sides, answers: sides }
// The desk asks; whoever is asked may answer, and does not have to ask for an answer that has a date.
const deskBegins: Writers = { begins: ['desk'], answers: sides }
const nobody: Writers = { begins: [], answers: [] }

/** By the stage of an application: what has ended stays readable, what was withdrawn is over for the desk. */
const ofStages: Record<Stage, Writers> = {
  received: deskBegins,
  in_review: both,
  interview: both,
  offer: both,
  hired: both,
  rejected: deskBegins,
  withdrawn: nobody,
}

const ofStatuses: Record<BriefStatus, Writers> = {
  received: both,
  qualified: both,
  searching: both,
  won: both,
  closed: deskBegins,
}

/** What a conversation is about, as far as it decides who writes. */
export type State = { stage: Stage } | { status: BriefStatus }

/** True when this side may write about an application or brief in this state; `begun` once the other side has written. */
export function mayWrite(side: Side, state: State, begun: boolean): boolean {
  const writers = 'stage' in state ? ofStages[state.stage] : ofStatuses[state.status]
  return writers.begins.includes(side) || (begun && writers.answers.includes(side))
}
