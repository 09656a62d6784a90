import { described, Field } from '@/components/ui/field'
import { fileClasses } from './file-field'

/** A JSON Resume to choose; `hint` says what it fills in. */
export function ResumeField({ hint, error }: { hint: string; error?: string }) {
  return (
    <Field label="JSON Resume" name="resume" hint={hint} error={error}>
      <input
        id="resume"
        name="resume"
        type="file"
        accept=".json,application/json"
        className={fileClasses}
        {...described('resume', hint, error)}
      />
    </Field>
  )
}
