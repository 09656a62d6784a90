import { type ClockDay, clockDays } from '@/rules/clock'
import { formatDay } from '@/rules/dates'

const fills: Record<ClockDay['state'], string> = {
  done: 'fill-ink-muted',
  now: 'fill-accent',
  todo: 'fill-line',
  over: 'fill-bad',
}

/** Working days as small cells and the line where the answer is due; for tables. The words stand beside it. */
export function AnswerClock({ from, due, now }: { from: Date; due: Date; now: Date }) {
  const cells = clockDays(from, due, now).slice(0, 12)
  const allowed = cells.filter((cell) => cell.state !== 'over').length
  return (
    <svg aria-hidden width={cells.length * 14 + 6} height="14" className="shrink-0 overflow-visible">
      {cells.map((cell, i) => (
        <rect
          key={cell.day}
          x={i * 14 + (i >= allowed ? 5 : 0)}
          y="3"
          width="11"
          height="8"
          rx="2"
          className={fills[cell.state]}
        />
      ))}
      <line
        x1={allowed * 14 + 0.5}
        x2={allowed * 14 + 0.5}
        y1="0"
        y2="14"
        className="stroke-ink stroke-[1.5]"
      />
    </svg>
  )
}

/** The same at full width with its days named; for the page of a job or an application. */
export function AnswerDays({ from, due, now }: { from: Date; due: Date; now: Date }) {
  const cells = clockDays(from, due, now).slice(0, 10)
  const width = 100 / cells.length
  return (
    <svg aria-hidden className="block h-10 w-full overflow-visible">
      {cells.map((cell, i) => (
        <g key={cell.day}>
          <rect
            x={`${i * width}%`}
            width={`${width - 1.4}%`}
            height="12"
            rx="2"
            className={fills[cell.state]}
          />
          <text
            x={`${(i + 0.5) * width - 0.7}%`}
            y="32"
            textAnchor="middle"
            className={`fill-ink-muted text-[12px] tabular-nums ${cell.state === 'now' ? 'font-semibold fill-ink' : ''}`}
          >
            {cells.length > 6 ? Number(cell.day.slice(8)) : formatDay(cell.day).replace(/ \w+$/, '')}
          </text>
        </g>
      ))}
      <line
        x1={`${cells.filter((cell) => cell.state !== 'over').length * width - 0.7}%`}
        x2={`${cells.filter((cell) => cell.state !== 'over').length * width - 0.7}%`}
        y1="-3"
        y2="15"
        className="stroke-ink stroke-[1.5]"
      />
    </svg>
  )
}
