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

/** True when this side may write about an application now; `begun` once the other side has written. */
export function mayWriteAtStage(side: Side, stage: Stage, begun: boolean): boolean {
  return mayWrite(side, ofStages[stage], begun)
}

/** The same about a brief. */
export function mayWriteAtStatus(side: Side, status: BriefStatus, begun: boolean): boolean {
  return mayWrite(side, ofStatuses[status], begun)
}

const mayWrite = (side: Side, writers: Writers, begun: boolean) =>
  writers.begins.includes(side) || (begun && writers.answers.includes(side))
