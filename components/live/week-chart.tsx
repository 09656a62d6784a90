import { formatDate } from '@/rules/dates'
import { dateFormat } from '@/rules/formats'
import type { Week } from '@/rules/live/figures'
import { plural } from '@/rules/words'

const height = 44

/** Jobs published a week as small bars from nought; the running week is paler. Closed jobs count too, so no search lists them. */
export function WeekChart({ weeks }: { weeks: Week[] }) {
  const most = Math.max(...weeks.map(({ n }) => n), 1)
  const total = weeks.reduce((sum, { n }) => sum + n, 0)
  const [first, last] = [weeks[0], weeks.at(-1)]
  if (!first || !last) return null
  const step = 100 / weeks.length
  const words = `${plural(total, 'job')} published in the twelve weeks since ${formatDate(first.from)}, at most ${most} a week`
  return (
    <section>
      <h3 className="font-text text-14 font-semibold tracking-normal">Published a week</h3>
      <p className="mb-2 text-13 text-ink-muted">
        {plural(total, 'job')} in twelve weeks, including jobs that have closed. This week is not over.
      </p>
      <svg role="img" aria-label={words} className="block w-full" height={height}>
        {weeks.map(({ week, n }, i) => (
          <rect
            key={week}
            x={`${i * step}%`}
            width={`${step * 0.78}%`}
            y={height - 1 - (n / most) * (height - 2)}
            height={Math.max((n / most) * (height - 2), 1)}
            className={week === last.week ? 'fill-accent-mid' : 'fill-accent'}
          />
        ))}
      </svg>
      <p className="mt-1 flex justify-between text-13 text-ink-muted tabular-nums">
        <time dateTime={first.week}>{dayAndMonth(first.from)}</time>
        <time dateTime={last.week}>{dayAndMonth(last.from)}</time>
      </p>
      <details className="text-13">
        <summary className="inline-block py-1 font-[550] text-accent hover:underline">
          Show the numbers
        </summary>
        <table className="w-full">
          <thead>
            <tr className="border-b border-line text-start">
              <th className="py-1 text-start font-semibold">Week from</th>
              <th className="py-1 text-end font-semibold">Jobs</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ week, from, n }) => (
              <tr key={week} className="border-b border-line">
                <th className="py-1 text-start font-normal">{formatDate(from)}</th>
                <td className="py-1 text-end tabular-nums">{n}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}

const short = dateFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
const dayAndMonth = (day: string) => short.format(new Date(day))
