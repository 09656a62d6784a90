import { Select, TextField } from './field'

/** A field of a short form: one of `options`, else a line. What was typed into it comes back with a refusal, and its error stands at it. */
export type FormField = {
  name: string
  label: string
  hint?: string
  optional?: boolean
  defaultValue?: string
  options?: Record<string, string>
  type?: 'date' | 'datetime-local'
  maxLength?: number
}

type Kept = (name: string) => { name: string; defaultValue?: string; error?: string }

/** The fields of a short form, two side by side where there is room; `field` is what each shows and what is wrong with it. */
export function FormFields({ fields, field }: { fields: FormField[]; field: Kept }) {
  if (fields.length === 0) return null
  return (
    <div className={`grid gap-4 ${fields.length > 1 ? 'w-full sm:grid-cols-2' : ''}`}>
      {fields.map(({ options, ...one }) =>
        options ? (
          <Select key={one.name} {...one} options={options} {...field(one.name)} />
        ) : (
          <TextField key={one.name} required={!one.optional} {...one} {...field(one.name)} />
        ),
      )}
    </div>
  )
}
