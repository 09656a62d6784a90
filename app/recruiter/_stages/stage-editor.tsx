import type { FormAction } from '@/app/_lib/use-form-action'
import { heirsOf } from '@/rules/stages/edit'
import { type JobStage, stageKinds } from '@/rules/stages/job-stages'
import { plural } from '@/rules/words'
import { ActionForm } from '../action-form'
import { StageRow } from './stage-row'

/** The stages of a job, or of a template, each to rename, move and take out, and one more to add. `standing` is how many stand in each. */
export function StageEditor({
  action,
  sends,
  stages,
  standing,
}: {
  action: FormAction
  sends: { id: string; seen?: number }
  stages: readonly JobStage[]
  standing?: Map<string, number>
}) {
  return (
    <div className="grid min-w-0 gap-3">
      <ol className="grid">
        {stages.map((stage, at) => (
          <li key={stage.id} id={stage.id} className="grid gap-1 border-b border-line py-3">
            <StageRow
              action={action}
              sends={sends}
              stage={stage}
              first={at === 0}
              last={at === stages.length - 1}
            />
            <Removal
              action={action}
              sends={sends}
              stage={stage}
              heirs={heirsOf(stage, stages)}
              standing={standing?.get(stage.id) ?? 0}
            />
          </li>
        ))}
      </ol>
      <ActionForm
        action={action}
        id={sends.id}
        seen={sends.seen}
        submit="Add the stage"
        folded="Add a stage"
        foldedLook="text-accent"
        fields={[
          { name: 'name', label: 'Name', maxLength: 40, hint: 'Candidates read it, too.' },
          {
            name: 'kind',
            label: 'Kind',
            options: stageKinds,
            defaultValue: 'in_review',
            hint: 'The clock and the counts go by it. It stays as it is.',
          },
        ]}
      >
        <input type="hidden" name="act" value="add" />
      </ActionForm>
    </div>
  )
}

function Removal({
  action,
  sends,
  stage,
  heirs,
  standing,
}: {
  action: FormAction
  sends: { id: string; seen?: number }
  stage: JobStage
  heirs: JobStage[]
  standing: number
}) {
  if (heirs.length === 0) return null
  const to = `to-${stage.id}`
  return (
    <ActionForm
      action={action}
      id={sends.id}
      seen={sends.seen}
      look="danger"
      submit={`Take “${stage.name}” out`}
      folded={`Take “${stage.name}” out…`}
    >
      <input type="hidden" name="act" value="remove" />
      <input type="hidden" name="stage" value={stage.id} />
      <label htmlFor={to} className="grid gap-1">
        <span>
          {standing === 0
            ? 'Nobody stands here. Whoever does meanwhile moves to'
            : `${plural(standing, 'candidate')} ${standing === 1 ? 'stands' : 'stand'} here. They move, with no e-mail, to`}
        </span>
        <select id={to} name="to" className="min-h-9 rounded-m border border-line-strong bg-surface px-2">
          {heirs.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </ActionForm>
  )
}
