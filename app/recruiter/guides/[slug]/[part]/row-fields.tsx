import { FieldProblem, Select, TextArea, TextField } from '@/components/ui/field'
import type { RowField } from '@/content/guide/edit/fields'

type Shown = (name: string) => { name: string; defaultValue?: string; error?: string }
type Props = { fields: RowField[]; field: Shown; values: Record<string, string> }

const spans = { 3: 'sm:col-span-3', 4: 'sm:col-span-4', 6: 'sm:col-span-6', 12: 'sm:col-span-12' }

/** The fields of a row, side by side where there is room; `values` are what the form shows now. */
export function RowFields({ fields, field, values }: Props) {
  return (
    <div className="grid grid-cols-2 gap-x-4 gap-y-4 sm:grid-cols-12">
      {fields.map((each) => (
        <div
          key={each.name}
          className={`min-w-0 ${each.span === 3 ? '' : 'max-sm:col-span-2'} ${spans[each.span]}`}
        >
          <One {...each} shown={field(each.name)} values={values} />
        </div>
      ))}
    </div>
  )
}

type OneProps = RowField & { shown: ReturnType<Shown>; values: Props['values'] }

function One({ name, label, as, hint, empty, span, options = {}, shown, values }: OneProps) {
  const field = { label, ...(hint ? { hint } : {}), ...shown }
  const optional = span > 3 && as !== 'date' && (empty !== undefined || as === 'list')
  switch (as) {
    case 'choice':
      return <Select {...field} options={options} {...('' in options ? {} : { empty: 'Choose' })} />
    case 'text':
      return <TextArea {...field} rows={name === 'table' ? 7 : 3} spellCheck />
    case 'lines':
      return <TextArea {...field} rows={4} spellCheck />
    case 'tick':
      return (
        <div className="sm:pt-8">
          <Tick name={name} label={label} on={values[name] === 'on'} />
        </div>
      )
    case 'ticks':
      return (
        <fieldset id={name} className="min-w-0">
          <legend className="font-[580]">{label}</legend>
          <div className="flex flex-wrap gap-x-5 gap-y-1">
            {Object.entries(options).map(([key, words]) => (
              <Tick key={key} name={`${name}.${key}`} label={words} on={values[`${name}.${key}`] === 'on'} />
            ))}
          </div>
          {shown.error && <FieldProblem id={`${name}-error`}>{shown.error}</FieldProblem>}
        </fieldset>
      )
    case 'amount':
    case 'number':
      return <TextField {...field} inputMode="decimal" optional={optional} autoComplete="off" />
    default:
      return <TextField {...field} optional={optional} autoComplete="off" />
  }
}

function Tick({ name, label, on }: { name: string; label: string; on: boolean }) {
  return (
    <label className="flex min-h-8 items-center gap-2.5">
      <input type="checkbox" id={name} name={name} defaultChecked={on} className="size-4 accent-accent" />
      {label}
    </label>
  )
}
