import type { JobCard } from '@/db/jobs/jobs'
import { age } from '@/rules/dates'
import { seniorities, word } from '@/rules/vocabulary'
import { payOf, payWords, placeWords } from './job-words'

/** A job in the list of its own company: title, place, seniority, pay and age. */
export function OpeningRow({ job, now }: { job: JobCard; now: Date }) {
  return (
    <li className="relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-4 border-b border-line py-4">
      <div className="min-w-0">
        <h3 className="text-17 font-semibold tracking-[-0.005em] break-words">
          <a
            href={`/jobs/${job.slug}`}
            lang={job.language}
            className="after:absolute after:inset-0 hover:underline"
          >
            {job.title}
          </a>
        </h3>
        <p className="text-13 text-ink-muted">
          {[placeWords(job), word(seniorities, job.seniority)].filter(Boolean).join(', ')}
        </p>
      </div>
      <p className="grid text-end">
        {payOf(job) && <b className="font-[580] whitespace-nowrap tabular-nums">{payWords(job)}</b>}
        {job.publishedAt && (
          <time dateTime={job.publishedAt.toISOString()} className="text-13 text-ink-muted">
            {age(job.publishedAt, now)}
          </time>
        )}
      </p>
    </li>
  )
}
