import type { Metadata } from 'next'
import { findUser } from '@/app/_lib/session'
import { signedStamp } from '@/app/_lib/spam-guard'
import { JobRow } from '@/components/job/job-row'
import { LetterSent } from '@/components/letter-sent'
import { daysToConfirm } from '@/rules/alerts/schedule'
import { plural } from '@/rules/words'
import { jobQuery, searchPath } from '@/search/query'
import { AlertForm } from './alert-form'
import { wantedAlert } from './wanted-alert'

export const metadata: Metadata = { title: 'Job alert', robots: { index: false, follow: true } }

export default async function AlertPage({ searchParams }: PageProps<'/jobs/alert'>) {
  const given = await searchParams
  if (given.sent) return <Sent />
  const now = new Date()
  const { criteria, title, found } = await wantedAlert(jobQuery.parse(given))
  const user = await findUser()

  return (
    <div className="wrap grid max-w-[46rem] gap-8 pt-8 md:pt-12">
      <header>
        <h1>Hear of new jobs by e-mail</h1>
        <p className="mt-3 text-17 break-words text-ink-muted">
          For this search: <b className="font-[580] text-ink first-letter:uppercase">{title}</b>
        </p>
        <p className="mt-1 text-14">
          <a href={searchPath(found.query)} className="inline-block py-0.5 underline">
            Change the search
          </a>
        </p>
      </header>
      <AlertForm stamp={signedStamp()} search={criteria} email={user?.email} />
      <section aria-labelledby="today">
        <h2 id="today" className="border-b-2 border-ink pb-2.5 text-20">
          {found.total > 0 ? 'What it finds today' : 'It finds no job today'}
        </h2>
        {found.total === 0 ? (
          <p className="mt-4 text-ink-muted">The first letter comes when such a job opens.</p>
        ) : (
          <>
            <ul>
              {found.hits.slice(0, 3).map((job) => (
                <JobRow key={job.id} job={job} now={now} />
              ))}
            </ul>
            <p className="mt-4 text-14 text-ink-muted">
              {plural(found.total, 'job')} {found.total === 1 ? 'is' : 'are'} open for this search. Letters
              name only those that open from now on.
            </p>
          </>
        )}
      </section>
    </div>
  )
}

function Sent() {
  return (
    <LetterSent title="Look in your mailbox" to={{ href: '/jobs', name: 'Go back to the jobs' }}>
      We have written to your address. Follow the link in that letter to say yes. Without your yes no alert is
      sent, and we forget it after {plural(daysToConfirm, 'day')}.
    </LetterSent>
  )
}
