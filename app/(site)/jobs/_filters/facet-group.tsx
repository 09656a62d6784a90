import type { ReactNode } from 'react'
import type { FacetValue } from '@/search/jobs'
import type { Facet, JobQuery } from '@/search/query'

const shownAtFirst = 7

/** The values of one filter, each a box whose label says how many jobs it holds. */
export function FacetGroup({
  name,
  title,
  values,
  query,
  children,
}: {
  name: Facet
  title: string
  values: FacetValue[]
  query: JobQuery
  children?: ReactNode
}) {
  if (values.length === 0) return null
  const chosen = new Set<string>(query[name])
  const atFirst = values.length > shownAtFirst + 2 ? shownAtFirst : values.length
  const isShown = ({ value }: FacetValue, index: number) => index < atFirst || chosen.has(value)
  const folded = values.filter((value, index) => !isShown(value, index))
  const options = (some: FacetValue[]) =>
    some.map((value) => (
      <Option key={value.value} name={name} value={value} chosen={chosen.has(value.value)} />
    ))
  return (
    <fieldset className="mb-5 border-b border-line pb-4">
      <legend className="mb-1 font-[580]">{title}</legend>
      {children}
      <ul className="ticks">{options(values.filter(isShown))}</ul>
      {folded.length > 0 && (
        <details>
          <summary className="min-h-7 py-1 text-14 font-[550] text-accent">{folded.length} more</summary>
          <ul className="ticks">{options(folded)}</ul>
        </details>
      )}
    </fieldset>
  )
}

type Choice = { name: Facet; value: FacetValue; chosen: boolean }

function Option({ name, value: { value, label, count }, chosen }: Choice) {
  return (
    <li>
      <label>
        <input id={`${name}-${value}`} type="checkbox" name={name} value={value} defaultChecked={chosen} />
        <span>{label}</span>{' '}
        <span className="ms-auto shrink-0 text-13 text-ink-muted tabular-nums">
          {count.toLocaleString('en')}
          <span className="sr-only">{count === 1 ? ' job' : ' jobs'}</span>
        </span>
      </label>
    </li>
  )
}
