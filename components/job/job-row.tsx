import { Plus } from 'lucide-react'
import type { JobCard } from '@/db/jobs/jobs'
import { age } from '@/rules/dates'
import { Badge } from '../ui/badge'
import { Logo } from '../ui/logo'
import { isNew, payWords, placeWords } from './job-words'

/** A job in a short list: company, title, place, pay and age. */
export function JobRow({ job, now }: { job: JobCard; now: Date }) {
  return (
    <li className="relative grid grid-cols-[auto_1fr_auto] items-center gap-4 border-b border-line py-4">
      <Logo name={job.company} />
      <div className="min-w-0">
        <h3 className="text-17 font-semibold tracking-[-0.005em]">
          <a
            href={`/jobs/${job.slug}`}
            lang={job.language}
            className="after:absolute after:inset-0 hover:underline"
          >
            {job.title}
          </a>
          {isNew(job.publishedAt, now) && (
            <span className="ms-2 align-[1px]">
              <Badge tint="sun" icon={Plus}>
                New
              </Badge>
            </span>
          )}
        </h3>
        <p className="text-13 text-ink-muted">
          {job.company}, {placeWords(job)}
        </p>
      </div>
      <p className="grid text-end">
        <b className="font-[580] whitespace-nowrap tabular-nums">{payWords(job)}</b>
        {job.publishedAt && (
          <time dateTime={job.publishedAt.toISOString()} className="text-13 text-ink-muted">
            {age(job.publishedAt, now)}
          </time>
        )}
      </p>
    </li>
  )
}
