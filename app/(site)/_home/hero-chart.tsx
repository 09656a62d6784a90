import { PayLines } from '@/components/pay/pay-lines'
import { PayRuler } from '@/components/pay/pay-ruler'
import type { PaidJob } from '@/db/live/pay-levels'
import { formatDate } from '@/rules/dates'
import { isSinceYesterday } from '@/rules/jobs/in-words'
import { wholePayScale } from '@/rules/pay/scale'
import { keysOf, seniorities } from '@/rules/vocabulary'
import { plural } from '@/rules/words'
import { HeroLevel, type Level } from './hero-level'
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
          <HeroLevel key={level.name} level={level} pitch={pitch} scale={scale} now={now} />
        ))}
      </svg>
      <figcaption className="mt-3 text-13 text-ink-muted">
        {jobs.some((job) => isSinceYesterday(job.publishedAt, now)) && (
          <>
            <svg aria-hidden width="18" height="9" className="me-1.5 inline-block">
              <rect width="18" height="9" rx="2" className="fill-sun" />
            </svg>
            Published since yesterday.{' '}
          </>
        )}
        <a href={searchPath} className="live">
          {plural(total, 'job')}
        </a>
        {total === 1 ? ' was' : ' were'} open on <time dateTime={now.toISOString()}>{formatDate(now)}</time>.
        Pay is for a year, before tax. {jobs.length === mostDrawn && `The newest ${mostDrawn} are drawn. `}
        {jobs.length < mostDrawn &&
          undrawn > 0 &&
          `Not drawn: ${plural(undrawn, 'job')} not paid in euros by the year. `}
        {guidePath && (
          <a href={guidePath} className="underline">
            What other sources say
          </a>
        )}
        <HeroTable jobs={levels.flatMap((level) => level.jobs)} />
      </figcaption>
    </figure>
  )
}

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
