import { inputClasses } from '@/components/ui/field'
import { currencies, keysOf } from '@/rules/vocabulary'
import { type JobQuery, sinceDays } from '@/search/query'
import type { Labels } from './filter-words'

const radii = [10, 25, 50, 100, 200]

/** The least yearly pay, in one currency. */
export function PayFilter({ query }: { query: JobQuery }) {
  return (
    <Group title="Pays at least" control="pay">
      <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-2">
        <input
          id="pay"
          name="pay"
          inputMode="numeric"
          maxLength={12}
          autoComplete="off"
          placeholder="45,000"
          defaultValue={query.pay?.toLocaleString('en')}
          aria-describedby="pay-hint"
          className={`${inputClasses} tabular-nums`}
        />
        <select name="pay" aria-label="Currency" defaultValue={query.currency} className={inputClasses}>
          {keysOf(currencies).map((code) => (
            <option key={code}>{code}</option>
          ))}
        </select>
      </div>
      <p id="pay-hint" className="mt-2 text-13 text-ink-muted">
        For a year, before tax. You see the jobs in this currency whose highest pay is at least this.
      </p>
    </Group>
  )
}

/** A place and how far around it. */
export function NearFilter({ query, labels }: { query: JobQuery; labels: Labels }) {
  const known = radii.includes(query.radius) ? radii : [...radii, query.radius].sort((a, b) => a - b)
  return (
    <Group title="Around a place" control="near">
      <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-2">
        <input
          id="near"
          name="near"
          maxLength={80}
          autoComplete="off"
          placeholder="Lyon"
          defaultValue={query.near && labels('place', query.near)}
          className={inputClasses}
        />
        <select name="radius" aria-label="Distance" defaultValue={query.radius} className={inputClasses}>
          {known.map((radius) => (
            <option key={radius} value={radius}>
              {radius} km
            </option>
          ))}
        </select>
      </div>
      <p className="mt-2 text-13 text-ink-muted">
        In a straight line. Places by{' '}
        <a href="https://www.geonames.org" className="underline">
          GeoNames
        </a>
        , CC BY 4.0.
      </p>
    </Group>
  )
}

/** How long ago at most a job was published. */
export function SinceFilter({ query }: { query: JobQuery }) {
  return (
    <Group title="Published" control="since">
      <select id="since" name="since" defaultValue={query.since ?? ''} className={inputClasses}>
        <option value="">Any time</option>
        {sinceDays.map((days) => (
          <option key={days} value={days}>
            {days === 1 ? 'Since yesterday' : `In the last ${days} days`}
          </option>
        ))}
      </select>
    </Group>
  )
}

function Group({ title, control, children }: { title: string; control: string; children: React.ReactNode }) {
  return (
    <fieldset className="mb-5 border-b border-line pb-5">
      <legend className="mb-2 font-[580]">
        <label htmlFor={control}>{title}</label>
      </legend>
      {children}
    </fieldset>
  )
}
