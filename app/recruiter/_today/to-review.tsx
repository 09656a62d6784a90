import { age } from '@/rules/dates'
import type { Waiting } from './waiting'

/** On Today: the jobs that a colleague asks somebody else to look at before they go online; `of` is in whose place. */
export function ToReview({ jobs, of = '', now }: { jobs: Waiting['toReview']; of?: string; now: Date }) {
  if (jobs.length === 0) return null
  const id = `to-review${of}`
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="border-b border-line-strong pb-2 text-15">
        Jobs to look at before they go online
      </h2>
      <ul>
        {jobs.map(({ id, title, language, company, at, by }) => (
          <li key={id} className="relative border-b border-line py-2.5 hover:bg-sunken">
            <a
              href={`/recruiter/jobs/${id}/preview`}
              lang={language}
              data-row
              className="font-semibold after:absolute after:inset-0 hover:underline"
            >
              {title}
            </a>
            <p className="text-13 text-ink-muted">
              {company}, asked by {by} {at && age(at, now)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
