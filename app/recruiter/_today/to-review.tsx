import { listToReview } from '@/db/jobs/listing/review'
import type { Staff } from '@/db/people/users'
import { age } from '@/rules/dates'
import { partId } from './part-id'

/** On Today: the jobs that a colleague asks somebody else to look at before they go online. */
export async function ToReview({ recruiter, now }: { recruiter: Staff; now: Date }) {
  const jobs = await listToReview(recruiter, now)
  if (jobs.length === 0) return null
  const id = `to-review${partId(recruiter)}`
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
