import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AskFeedback } from '@/app/_feedback/ask-feedback'
import { eventOf } from '@/app/_feedback/event'
import { ButtonForm } from '@/app/_lib/button-form'
import { JobRow } from '@/components/job/job-row'
import { type Alert, findAlert } from '@/db/alerts/alerts'
import { listUnreported } from '@/db/alerts/openings'
import { listJobCards } from '@/db/jobs/jobs'
import { formatDateAndTime, formatWeekday } from '@/rules/dates'
import { plural } from '@/rules/words'
import { findAmong, findMaking } from '@/search/jobs'
import { fromSearchParams } from '@/search/query'
import { keepAlertAction, startAlertAction, stopAlertAction } from './actions'
import { CadenceForm } from './cadence-form'

export const metadata: Metadata = { title: 'Your job alert', robots: { index: false, follow: false } }

export default async function AlertByLinkPage({ params, searchParams }: PageProps<'/alerts/[token]'>) {
  const { changed, thanks } = await searchParams
  const alert = await findAlert((await params).token)
  if (!alert) notFound()

  return (
    <div className="wrap grid max-w-[46rem] gap-8 pt-8 md:pt-12">
      {(changed || thanks) && (
        <p role="status" className="rounded-m bg-good-soft px-5 py-3">
          {changed ? 'Changed.' : 'Thank you. We keep what you said, and not who said it.'}
        </p>
      )}
      <header className="grid gap-3">
        <h1>{titleOf(alert)}</h1>
        <p className="text-17 break-words text-ink-muted">
          <b className="font-[580] text-ink first-letter:uppercase">{alert.title}</b>, for {alert.email}
        </p>
        <p className="text-ink-muted">{standingOf(alert)}</p>
      </header>
      {alert.nextAt ? (
        <>
          <CadenceForm token={alert.token} cadence={alert.cadence} />
          <NextLetter alert={alert} />
          <section aria-label="Keep or stop it" className="flex flex-wrap gap-3 border-t border-line pt-6">
            <ButtonForm action={stopAlertAction} sends={{ alert: alert.token }} at="stop">
              Stop this alert
            </ButtonForm>
            <ButtonForm action={keepAlertAction} sends={{ alert: alert.token }} at="keep">
              Keep it for another year
            </ButtonForm>
          </section>
        </>
      ) : (
        <ButtonForm action={startAlertAction} sends={{ alert: alert.token }} look="main">
          {alert.endedAt ? 'Start it again' : 'Yes, write to me'}
        </ButtonForm>
      )}
      {alert.endedAt && (
        <AskFeedback place="stopped" event={eventOf('stopped', `${alert.id} ${alert.endedAt.getTime()}`)} />
      )}
    </div>
  )
}

function titleOf({ confirmedAt, endedAt }: Alert) {
  if (endedAt) return 'This alert is stopped'
  return confirmedAt ? 'Your job alert' : 'Do you want this job alert?'
}

function standingOf({ nextAt, endedAt, cadence }: Alert) {
  if (endedAt) return `No letter has left since ${formatWeekday(endedAt)}.`
  if (!nextAt)
    return `It writes ${cadence === 'daily' ? 'once a day' : 'once a week'} at most, and only when there is a new job.`
  return `It looks for new jobs next on ${formatDateAndTime(nextAt)}, and writes only when there is one.`
}

/** What the next letter would say if it were written now. */
async function NextLetter({ alert }: { alert: Alert }) {
  if (await findMaking())
    return (
      <p className="text-ink-muted">
        We are making the search ready. In some minutes this page shows the jobs for the next e-mail.
      </p>
    )
  const now = new Date()
  const query = fromSearchParams(new URLSearchParams(alert.criteria))
  const [found = []] = await findAmong([query], await listUnreported(alert.lastOpening), now)
  const jobs = await listJobCards(found.slice(0, 5), now)
  return (
    <section aria-labelledby="next">
      <h2 id="next" className="border-b-2 border-ink pb-2.5 text-20">
        {found.length > 0
          ? `${plural(found.length, 'job')} for the next letter`
          : 'Nothing new for the next letter yet'}
      </h2>
      <ul>
        {jobs.map((job) => (
          <JobRow key={job.id} job={job} now={now} />
        ))}
      </ul>
    </section>
  )
}
