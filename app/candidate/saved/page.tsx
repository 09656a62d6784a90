import type { Metadata } from 'next'
import { ButtonForm } from '@/app/_lib/button-form'
import { requireUser } from '@/app/_lib/session'
import { SaveForm } from '@/components/job/save-form'
import { Badge } from '@/components/ui/badge'
import { Button, ButtonLink } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { Logo } from '@/components/ui/logo'
import { WholeWords } from '@/components/ui/whole-words'
import { listSavedJobs, type SavedJob } from '@/db/jobs/saved'
import { hasReminders } from '@/db/people/reminders'
import { addDays, formatDate } from '@/rules/dates'
import { payWords, placeWords } from '@/rules/jobs/in-words'
import { isOpenAt } from '@/rules/jobs/state'
import { reminderDays } from '@/rules/saved/reminders'
import { chooseRemindersAction } from './actions'

export const metadata: Metadata = { title: 'Saved jobs' }

export default async function SavedJobsPage() {
  const user = await requireUser('/candidate/saved')
  const [saved, reminders] = await Promise.all([listSavedJobs(user.id), hasReminders(user.id)])
  const now = new Date()

  return (
    <>
      <h1 className="text-32">Saved jobs</h1>
      {saved.length === 0 ? (
        <div className="mt-8">
          <NothingSaved />
        </div>
      ) : (
        <ul className="mt-6 border-t-2 border-line">
          {saved.map((job) => (
            <SavedRow key={job.id} job={job} gone={isGone(job, now)} />
          ))}
        </ul>
      )}
      <Reminders wanted={reminders} />
    </>
  )
}

function SavedRow({ job, gone }: { job: SavedJob; gone: boolean }) {
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4 gap-y-3 border-b border-line py-4 md:grid-cols-[auto_minmax(0,1fr)_auto_auto]">
      <Logo name={job.company} logo={job.companyLogo} />
      <div className="min-w-0">
        <h2 className="text-17 font-semibold tracking-[-0.005em]">
          {gone ? (
            <span lang={job.language} className="text-ink-muted">
              <WholeWords text={job.title} />
            </span>
          ) : (
            <a href={`/jobs/${job.slug}`} lang={job.language} className="hover:underline">
              <WholeWords text={job.title} />
            </a>
          )}
        </h2>
        <p className="text-14 text-ink-muted">
          {job.company}, {placeWords(job)}
        </p>
      </div>
      <div className="col-start-2 grid gap-1 md:col-start-auto md:justify-items-end md:text-end">
        {gone ? <Badge tint="outline">No longer open</Badge> : <b className="font-[580]">{payWords(job)}</b>}
        {!gone && job.validUntil && (
          <span
            className={`text-13 ${closesSoon(job.validUntil) ? 'font-[580] text-warn' : 'text-ink-muted'}`}
          >
            Last day <time dateTime={job.validUntil.toISOString()}>{formatDate(job.validUntil)}</time>
          </span>
        )}
        <span className="text-13 text-ink-muted">
          Saved <time dateTime={job.savedAt.toISOString()}>{formatDate(job.savedAt)}</time>
        </span>
      </div>
      <div className="col-start-2 flex gap-2 md:col-start-auto">
        {!gone && (
          <ButtonLink look="main" size="s" href={`/jobs/${job.slug}/apply`}>
            Apply
            <span className="sr-only">
              {' '}
              for <span lang={job.language}>{job.title}</span>
            </span>
          </ButtonLink>
        )}
        <SaveForm jobId={job.id} saved returnTo="/candidate/saved">
          <Button size="s">
            Remove
            <span className="sr-only" lang={job.language}>
              {' '}
              {job.title}
            </span>
          </Button>
        </SaveForm>
      </div>
    </li>
  )
}

const closesSoon = (lastDay: Date) => lastDay < addDays(new Date(), Math.max(...reminderDays))

function Reminders({ wanted }: { wanted: boolean }) {
  return (
    <section aria-labelledby="reminders" className="mt-10 grid max-w-[65ch] justify-items-start gap-3">
      <h2 id="reminders" className="text-17">
        Reminders
      </h2>
      <p className="text-ink-muted">
        {wanted
          ? 'We write to you ten days and two days before a saved job closes, and when one closes early. Never about a job for which you have applied.'
          : 'We write nothing about your saved jobs.'}
      </p>
      <ButtonForm action={chooseRemindersAction} sends={{ wanted: wanted ? 'no' : 'yes' }} size="s">
        {wanted ? 'Stop the reminders' : 'Remind me again'}
      </ButtonForm>
    </section>
  )
}

function NothingSaved() {
  return (
    <Empty title="You have not saved a job yet">
      <p>Press Save on a job to find it here. It stays until you remove it, even after the job has closed.</p>
      <p>
        <ButtonLink look="main" href="/jobs">
          Search jobs
        </ButtonLink>
      </p>
    </Empty>
  )
}

function isGone(job: SavedJob, now: Date) {
  return !isOpenAt(job, now)
}
