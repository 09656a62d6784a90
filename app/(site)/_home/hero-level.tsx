import { PayBar } from '@/components/pay/pay-lines'
import type { PaidJob } from '@/db/live/pay-levels'
import { isSinceYesterday } from '@/rules/jobs/in-words'
import { formatPayShort, formatThousands } from '@/rules/pay/pay'
import { middleHalf, type PayScale, position } from '@/rules/pay/scale'
import { plural } from '@/rules/words'

export type Level = { name: string; jobs: PaidJob[]; top: number; height: number }

/** One level of the chart: its lines, the middle of them, and its name where there is room. */
export function HeroLevel({
  level,
  pitch,
  scale,
  now,
}: {
  level: Level
  pitch: number
  scale: PayScale
  now: Date
}) {
  const half = middleHalf(level.jobs.map((job) => (job.payMin + job.payMax) / 2))
  const start = Math.min(...level.jobs.map((job) => position(scale, job.payMin)))
  const end = Math.max(...level.jobs.map((job) => position(scale, job.payMax)))
  const left = start > 100 - end
  const label = {
    x: `${left ? start : end}%`,
    dx: left ? -14 : 14,
    textAnchor: left ? ('end' as const) : ('start' as const),
  }
  const first = level.top + (level.height - level.jobs.length * pitch) / 2
  const centre = level.top + level.height / 2
  return (
    <g>
      {half && (
        <line
          x1={`${position(scale, half.middle)}%`}
          x2={`${position(scale, half.middle)}%`}
          y1={level.top - 5}
          y2={level.top + level.height + 5}
          className="stroke-accent-mid stroke-2"
        />
      )}
      {level.jobs.map((job, i) => (
        <Line key={job.slug} job={job} scale={scale} y={first + i * pitch} pitch={pitch} now={now} />
      ))}
      <text {...label} y={centre - 3} className="fill-ink text-[13px] font-[620]">
        {level.name}
      </text>
      <text {...label} y={centre + 13} className="fill-ink-muted text-[12px] tabular-nums">
        {plural(level.jobs.length, 'job')}
        {half && `, middle ${formatThousands(half.middle, 'EUR')}`}
      </text>
    </g>
  )
}

function Line({
  job,
  scale,
  y,
  pitch,
  now,
}: {
  job: PaidJob
  scale: PayScale
  y: number
  pitch: number
  now: Date
}) {
  const fresh = isSinceYesterday(job.publishedAt, now)
  const pay = formatPayShort({ min: job.payMin, max: job.payMax, currency: 'EUR', period: 'year' })
  return (
    <a href={`/jobs/${job.slug}`} tabIndex={-1} className="group">
      <title>{`${job.title}, ${job.company}: ${pay}`}</title>
      <rect x="0" width="100%" y={y} height={pitch} className="fill-transparent group-hover:fill-quiet" />
      {fresh && (
        <rect
          x={`${position(scale, job.payMin)}%`}
          width={`${position(scale, job.payMax) - position(scale, job.payMin)}%`}
          y={y + pitch * 0.1}
          height={pitch * 0.8}
          className="fill-sun"
        />
      )}
      <PayBar
        scale={scale}
        min={job.payMin}
        max={job.payMax}
        y={y + pitch * 0.4}
        height={pitch * 0.2}
        cap={pitch * 0.2}
        className={fresh ? 'text-on-sun' : 'text-accent group-hover:text-accent-deep'}
      />
    </a>
  )
}
