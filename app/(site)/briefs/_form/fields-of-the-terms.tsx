import { Select, TextField } from '@/components/ui/field'
import { TriangleAlert } from '@/components/ui/icons'
import { contracts, countries, currencies, workplaces } from '@/rules/vocabulary'
import { Step, type StepFields } from './step'

const signed = Object.fromEntries(
  Object.entries(currencies).map(([code, sign]) => [code, sign === code ? code : `${code} ${sign}`]),
)

export function TermsFields({ values, errors }: StepFields) {
  return (
    <Step id="the-terms" name="The terms">
      <div className="grid gap-6 sm:grid-cols-2 sm:gap-4">
        <Select
          label="Contract"
          name="contract"
          required
          options={contracts}
          defaultValue={values.contract}
          error={errors.contract}
        />
        <TextField
          label="Start"
          name="start"
          optional
          placeholder="As soon as possible"
          defaultValue={values.start}
          error={errors.start}
        />
      </div>
      <Workplace values={values} errors={errors} />
      <div className="grid gap-6 sm:grid-cols-2 sm:gap-4">
        <TextField
          label="City"
          name="city"
          required
          autoComplete="address-level2"
          defaultValue={values.city}
          error={errors.city}
        />
        <Select
          label="Country"
          name="country"
          required
          options={countries}
          defaultValue={values.country}
          error={errors.country}
        />
      </div>
      <div className="grid gap-2">
        <div className="grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-3">
          <Amount label="Pay from" name="payMin" values={values} errors={errors} />
          <Amount label="Pay to" name="payMax" values={values} errors={errors} />
          <Select
            label="Currency"
            name="payCurrency"
            options={signed}
            defaultValue={values.payCurrency}
            error={errors.payCurrency}
          />
        </div>
        <p className="text-13 text-ink-muted">
          For a year, before tax: 45000 or 45k. Every job of ours is published with its pay. If you leave this
          empty, we agree on a range with you on the phone.
        </p>
      </div>
    </Step>
  )
}

function Amount({ label, name, values, errors }: StepFields & { label: string; name: string }) {
  return (
    <TextField
      label={label}
      name={name}
      optional
      autoComplete="off"
      defaultValue={values[name]}
      error={errors[name]}
    />
  )
}

function Workplace({ values, errors: { workplace: error } }: StepFields) {
  return (
    <fieldset className={`min-w-0 ${error ? 'border-s-3 border-bad ps-3' : ''}`}>
      <legend className="float-start mb-1 w-full font-[580]">Workplace</legend>
      <div className="clear-both grid auto-cols-fr grid-flow-col overflow-clip rounded-m border border-line-strong bg-surface">
        {Object.entries(workplaces).map(([value, name], i) => (
          <label
            key={value}
            className="relative grid min-h-11 place-items-center px-2 text-center not-first:border-s not-first:border-line has-checked:bg-accent-soft has-checked:font-semibold has-checked:text-accent-deep has-checked:shadow-[inset_0_-2px_var(--color-accent)] has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              id={i === 0 ? 'workplace' : undefined}
              name="workplace"
              value={value}
              required
              defaultChecked={values.workplace === value}
              aria-describedby={error ? 'workplace-error' : undefined}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            {name}
          </label>
        ))}
      </div>
      {error && (
        <p id="workplace-error" className="mt-1 flex items-baseline gap-1.5 text-14 text-bad">
          <TriangleAlert aria-hidden strokeWidth={1.5} className="size-4 shrink-0 translate-y-0.5" />
          {error}
        </p>
      )}
    </fieldset>
  )
}
