import { isNew } from '@/components/job/job-words'
import { PayBar, PayLines } from '@/components/pay/pay-lines'
import { PayRuler } from '@/components/pay/pay-ruler'
import type { PaidJob } from '@/db/pay-levels'
import { formatDate } from '@/rules/dates'
import { formatPayShort, formatThousands } from '@/rules/pay'
import { middleHalf, type PayScale, position, wholePayScale } from '@/rules/pay-scale'
import { keysOf, seniorities } from '@/rules/vocabulary'
import { plural } from '@/rules/words'
import { HeroTable } from './hero-table'

const gap = 18
const tallest = 420

/** More lines than this could not be told apart. */
export const mostDrawn = 90

/** Every open job of a role as one line under one ruler, by level and from the least to the most it pays. */
export function HeroChart({
  title,
  jobs,
  total,
  searchPath,
  guidePath,
  now,
}: {
  title: string
  jobs: PaidJob[]
  total: number
  searchPath: string
  guidePath?: string
  now: Date
}) {
  const scale = wholePayScale(
    jobs.flatMap((job) => [job.payMin, job.payMax]),
    'EUR',
  )
  const pitch = Math.min(13, Math.max(4, tallest / jobs.length))
  const levels = placed(jobs, pitch)
  const height = levels.reduce((sum, level) => sum + level.height + gap, gap)
  const undrawn = total - jobs.length
  return (
    <figure aria-labelledby="hero-title" className="min-w-0">
      <h2 id="hero-title" className="mb-4 max-w-[26em] text-17">
        {title}
      </h2>
      <PayRuler scale={scale} />
      <svg aria-hidden width="100%" height={height} className="block overflow-visible">
        <PayLines scale={scale} />
        {levels.map((level) => (
          <Level key={level.name} level={level} pitch={pitch} scale={scale} now={now} />
        ))}
      </svg>
      <figcaption className="mt-3 text-13 text-ink-muted">
        {jobs.some((job) => isNew(job.publishedAt, now)) && (
          <>
            <svg aria-hidden width="18" height="9" className="me-1.5 inline-block">
              <rect width="18" height="9" rx="2" className="fill-sun" />
            </svg>
            New since yesterday.{' '}
          </>
        )}
        <a href={searchPath} className="live">
          {plural(total, 'job')}
        </a>
        {jobs.length === mostDrawn && `, of which the newest ${mostDrawn} are drawn`}
        {jobs.length < mostDrawn && undrawn > 0 && `, of which ${undrawn} not paid by the year left out`},
        gross a year. Counted <time dateTime={now.toISOString()}>{formatDate(now)}</time>.{' '}
        {guidePath && (
          <a href={guidePath} className="underline">
            What other sources say
          </a>
        )}
      </figcaption>
      <HeroTable jobs={levels.flatMap((level) => level.jobs)} />
    </figure>
  )
}

type Level = { name: string; jobs: PaidJob[]; top: number; height: number }

function placed(jobs: PaidJob[], pitch: number): Level[] {
  const middle = (job: PaidJob) => job.payMin + job.payMax
  let top = gap
  return keysOf(seniorities).flatMap((seniority) => {
    const own = jobs.filter((job) => job.seniority === seniority).sort((a, b) => middle(a) - middle(b))
    if (own.length === 0) return []
    const level = { name: seniorities[seniority], jobs: own, top, height: Math.max(own.length * pitch, 36) }
    top += level.height + gap
    return [level]
  })
}

function Level({ level, pitch, scale, now }: { level: Level; pitch: number; scale: PayScale; now: Date }) {
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
  const fresh = isNew(job.publishedAt, now)
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
