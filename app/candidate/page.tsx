import type { Metadata } from 'next'
import { requireUser } from '@/app/_lib/session'
import { ApplicationRow } from '@/components/application/application-row'
import { ButtonLink } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { listCandidateApplications, type OwnApplication } from '@/db/applications/applications'
import { listDrafts } from '@/db/applications/drafts'
import { listToChoose } from '@/db/interviews/interviews'
import { movesNext } from '@/rules/applications/stages'
import { DraftRow } from './applications/draft-row'

export const metadata: Metadata = { title: 'Your applications' }

export default async function CandidatePage() {
  const candidate = await requireUser('/candidate')
  const [applications, drafts, toChoose] = await Promise.all([
    listCandidateApplications(candidate.id),
    listDrafts(candidate.id),
    listToChoose(candidate.id),
  ])
  const waiting = (on: ReturnType<typeof movesNext>) =>
    applications.filter(({ id, stage }) => (toChoose.has(id) ? 'candidate' : movesNext(stage)) === on)

  return (
    <>
      <h1 className="text-32">Your applications</h1>
      {applications.length === 0 && drafts.length === 0 ? (
        <div className="mt-8">
          <NothingYet />
        </div>
      ) : (
        <div className="mt-8 grid gap-10">
          <Group title="Waiting for you" applications={waiting('candidate')} toChoose={toChoose} />
          <Drafts drafts={drafts} />
          <Group title="Waiting for the company" applications={soonestFirst(waiting('company'))} />
          <Group title="Closed" applications={waiting(undefined)} />
        </div>
      )}
    </>
  )
}

function Group({
  title,
  applications,
  toChoose,
}: {
  title: string
  applications: OwnApplication[]
  toChoose?: Set<string>
}) {
  if (applications.length === 0) return null
  const now = new Date()
  return (
    <section>
      <h2 className="border-b-2 border-line pb-2 text-17">
        {title}{' '}
        <span className="font-text font-normal text-ink-muted tabular-nums">{applications.length}</span>
      </h2>
      <ul>
        {applications.map((application) => (
          <ApplicationRow
            key={application.id}
            application={application}
            asks={toChoose?.has(application.id) ? 'Choose a time for the interview' : undefined}
            now={now}
          />
        ))}
      </ul>
    </section>
  )
}

function Drafts({ drafts }: { drafts: Awaited<ReturnType<typeof listDrafts>> }) {
  if (drafts.length === 0) return null
  const now = new Date()
  return (
    <section>
      <h2 className="border-b-2 border-line pb-2 text-17">
        Not sent yet{' '}
        <span className="font-text font-normal text-ink-muted tabular-nums">{drafts.length}</span>
      </h2>
      <ul>
        {drafts.map((of) => (
          <DraftRow key={of.jobId} of={of} now={now} />
        ))}
      </ul>
    </section>
  )
}

function NothingYet() {
  return (
    <Empty title="You have not applied for a job with this account yet">
      <p>
        The applications that you send while signed in are listed here, with the day by which you get an
        answer. If you applied without signing in, use the link in the e-mail that you got.
      </p>
      <p className="flex flex-wrap gap-3">
        <ButtonLink look="main" href="/jobs">
          Search jobs
        </ButtonLink>
        <ButtonLink href="/guides">Read a role guide</ButtonLink>
      </p>
    </Empty>
  )
}

function soonestFirst(applications: OwnApplication[]) {
  return applications.toSorted((a, b) => (a.dueAt?.getTime() ?? 0) - (b.dueAt?.getTime() ?? 0))
}
