import { FileField, type KeptFile } from '@/app/_files/file-field'
import { dropField, heldField } from '@/app/_lib/form-state'
import type { StepFields } from './step'

const name = 'description'

/** A description that the company has already, as a file; `kept` was sent before. */
export function Description({ values, errors, kept }: StepFields & { kept?: KeptFile }) {
  return (
    <FileField
      label="A description that you have already"
      name={name}
      optional
      kept={kept}
      drops={kept && values[dropField(name)] === 'yes'}
      held={values[heldField(name)]}
      error={errors[name]}
    />
  )
}
