import { described, Field, fileClasses } from '@/components/ui/field'

/** A field for one file, which is read at once and not kept as it is. */
export function ChosenFile({
  name,
  accept,
  label,
  hint,
  error,
}: {
  name: string
  accept: string
  label: string
  hint: string
  error?: string
}) {
  return (
    <Field label={label} name={name} hint={hint} error={error}>
      <input
        id={name}
        name={name}
        type="file"
        accept={accept}
        className={fileClasses}
        {...described(name, hint, error)}
      />
    </Field>
  )
}

/** What a JSON Resume is asked for with. */
export const resumeField = { name: 'resume', accept: '.json,application/json', label: 'JSON Resume' }
