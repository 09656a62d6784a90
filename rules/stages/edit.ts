import { plural } from '../words'
import { groupOf, type JobStage, type StageKind, stageKinds } from './job-stages'

/** One change to the stages of a job, or of a template. */
export type StageEdit =
  | { act: 'rename'; id: string; name: string }
  | { act: 'up' | 'down'; id: string }
  | { act: 'add'; id: string; name: string; kind: StageKind }
  | { act: 'remove'; id: string; to: string }

const mostStages = 12
const longestName = 40

/** The stages after the change, or a sentence that says why it cannot be. */
export function edited(stages: readonly JobStage[], edit: StageEdit): JobStage[] | string {
  if (edit.act === 'add') return added(stages, edit)
  const at = stages.findIndex(({ id }) => id === edit.id)
  const stage = stages[at]
  if (!stage) return 'This stage is not there any more. You now see the stages as they are.'
  if (edit.act === 'rename')
    return badName(stages, edit.name, edit.id) ?? stages.with(at, { ...stage, name: edit.name })
  if (edit.act === 'remove') return removed(stages, stage, edit.to)
  const other = stages[at + (edit.act === 'up' ? -1 : 1)]
  if (!other) return [...stages]
  return stages.with(at, other).with(stages.indexOf(other), stage)
}

/** Where those who stand in a stage can go when it is taken out: only to its own kind, as a step further is an answer. */
export function heirsOf(stage: JobStage, stages: readonly JobStage[]): JobStage[] {
  return stages.filter(({ id, kind }) => id !== stage.id && groupOf(kind) === groupOf(stage.kind))
}

/** Why a name cannot be that of a stage; undefined where it can. */
export function badName(stages: readonly JobStage[], name: string, id?: string): string | undefined {
  if (name === '') return 'Write the name of the stage'
  if (name.length > longestName) return `Write a name of at most ${plural(longestName, 'character')}`
  const same = stages.some((other) => other.id !== id && other.name.toLowerCase() === name.toLowerCase())
  return same ? `There is a stage “${name}” already. Choose another name` : undefined
}

function added(stages: readonly JobStage[], { id, name, kind }: JobStage): JobStage[] | string {
  if (stages.length >= mostStages) return `A job can have at most ${plural(mostStages, 'stage')}`
  const bad = badName(stages, name)
  if (bad) return bad
  const order = Object.keys(stageKinds)
  // Behind the last of its kind, or of the kinds before it.
  const last = stages.findLastIndex((other) => order.indexOf(other.kind) <= order.indexOf(kind))
  return stages.toSpliced(last + 1, 0, { id, name, kind })
}

function removed(stages: readonly JobStage[], stage: JobStage, to: string): JobStage[] | string {
  const heirs = heirsOf(stage, stages)
  if (heirs.length === 0)
    return `“${stage.name}” is the only stage of its kind, and each job needs one. Rename it instead`
  if (!heirs.some(({ id }) => id === to)) return 'Choose the stage to which its candidates move'
  return stages.filter(({ id }) => id !== stage.id)
}
