import { TextField } from '@/components/ui/field'
import { sumInWords, sumOf } from '@/rules/forms/human-question'
import type { StepFields } from './step'

/** A question that a person answers at once, where signs met that a program wrote the brief. */
export function HumanQuestion({ values: { asked, human }, errors }: StepFields) {
  if (!asked) return null
  return (
    <div className="rounded-m border border-line bg-surface p-5">
      <input type="hidden" name="asked" value={asked} />
      <TextField
        label={sumInWords(sumOf(asked))}
        name="human"
        required
        autoComplete="off"
        hint="Programs send us briefs, too. A figure or a word will do."
        defaultValue={human}
        error={errors.human}
      />
    </div>
  )
}
