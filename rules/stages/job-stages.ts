import { isOpenStage, type Stage, stages } from '../applications/stages'
import { keysOf } from '../vocabulary'

/** What a stage of a job can be: clock, counts, closing and the sentences to a candidate follow this alone. */
export const stageKinds = {
  received: 'Entry',
  in_review: 'In progress',
  interview: 'In progress: interview',
  offer: 'Offer',
  hired: 'Hired',
  rejected: 'Refused',
} as const satisfies Partial<Record<Stage, string>>

export type StageKind = keyof typeof stageKinds

/** A stage of a job: its name is the recruiter’s own, and its candidates read it, too. */
export type JobStage = { id: string; name: string; kind: StageKind }

/** What a job has that was given no stages of its own; each stage has its kind as its id. */
export const standardStages: readonly JobStage[] = keysOf(stageKinds).map((kind) => ({
  id: kind,
  name: stages[kind],
  kind,
}))

/** Kinds within which candidates move without an answer: an interview is in progress, too. */
export function groupOf(stage: Stage): Stage {
  return stage === 'interview' ? 'in_review' : stage
}

type Standing = { stage: Stage; stageId: string | null }

/**
 * The stage of its job in which an application stands: the one it was put in while that is of the kind that the record
 * says, else the first of this kind. Undefined for what was withdrawn.
 */
export function placeOf({ stage, stageId }: Standing, of: readonly JobStage[]): JobStage | undefined {
  const alike = of.filter(({ kind }) => groupOf(kind) === groupOf(stage))
  return alike.find(({ id }) => id === stageId) ?? alike.find(({ kind }) => kind === stage) ?? alike[0]
}

/** Where an application may be moved to from here by a step on the way; a refusal has its own reason and letter. */
export function nextPlaces(standing: Standing, of: readonly JobStage[]): JobStage[] {
  if (!isOpenStage(standing.stage)) return []
  const here = placeOf(standing, of)
  return of.filter(({ id, kind }) => id !== here?.id && kind !== 'received' && kind !== 'rejected')
}

/** The stage that is meant by its id, or by its kind alone where the job has no stage of that id. */
export function stageNamed(idOrKind: string, of: readonly JobStage[]): JobStage | undefined {
  return of.find(({ id }) => id === idOrKind) ?? of.find(({ kind }) => kind === idOrKind)
}

/** True for the stages that every job has which was given none of its own: no row is behind them. */
export const isStandard = ({ id, kind }: JobStage) => id === kind
