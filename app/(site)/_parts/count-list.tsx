import type { FacetValue } from '@/search/jobs'

const most = 8

/** What jobs have most in common, each count a link to its jobs, drawn from zero where the counts differ. */
export function CountList({
  title,
  values,
  pathOf,
}: {
  title: string
  values: FacetValue[]
  pathOf: (value: string) => string
}) {
  const shown = values.filter(({ count }) => count > 0).slice(0, most)
  const counts = shown.map(({ count }) => count)
  const [longest, shortest] = [Math.max(...counts), Math.min(...counts)]
  if (shown.length === 0) return null
  return (
    <section>
      <h2 className="mb-2 font-text text-13 font-semibold tracking-normal text-ink-muted">{title}</h2>
      <ul className="grid gap-1">
        {shown.map(({ value, label, count }) => (
          <li key={value}>
            <a
              href={pathOf(value)}
              className="grid min-h-6 grid-cols-[minmax(0,1fr)_auto] gap-x-3 text-14 hover:underline"
            >
              <span title={label} className="truncate">
                {label}
              </span>
              <span className="live">
                {count.toLocaleString('en')}
                <span className="sr-only">{count === 1 ? ' job' : ' jobs'}</span>
              </span>
            </a>
            {longest > shortest && (
              <svg aria-hidden className="block h-1 w-full">
                <rect width="100%" height="4" className="fill-quiet" />
                <rect width={`${(count / longest) * 100}%`} height="4" className="fill-accent" />
              </svg>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
