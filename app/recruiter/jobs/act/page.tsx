import { z } from 'zod'
import { requireRecruiter } from '@/app/_lib/session'
import { Chips } from '@/components/desk/chips'
import { DeskHead } from '@/components/desk/desk-head'
import { Panel } from '@/components/desk/panel'
import { JobStateBadge } from '@/components/job/job-state-badge'
import { ButtonLink } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { listJobsNamed } from '@/db/jobs/listing/many'
import { formatDate } from '@/rules/dates'
import { mayMove } from '@/rules/jobs/moves'
import { jobState } from '@/rules/jobs/state'
import { plural } from '@/rules/words'
import { deskPath } from '../../_act/back'
import { JobsActForm } from './jobs-act-form'
import { jobActs, readJobs } from './read-jobs'

export const metadata = { title: 'Do it for all the jobs chosen' }

const path = '/recruiter/jobs/act'

const query = z.object({
  id: z.preprocess((id) => (Array.isArray(id) ? id : [id]), z.array(z.string().max(40))).catch([]),
  do: z.enum(['pause', 'extend', 'confirm']).catch('pause'),
})

export default async function JobsActPage({ searchParams }: PageProps<'/recruiter/jobs/act'>) {
  const given = await searchParams
  const { do: act, id } = query.parse(given)
  const back = deskPath(given.back, '/recruiter/jobs')
  const address = (one: string) =>
    `${path}?${new URLSearchParams([...id.map((job) => ['id', job]), ['back', back], ['do', one]])}`
  const recruiter = await requireRecruiter(id.length > 0 ? address(act) : path)
  const now = new Date()
  const chosen = await listJobsNamed(
    recruiter,
    readJobs(id).map((job) => job.id),
  )
  const jobs = chosen.map((job) => ({ ...job, state: jobState(job, now) }))
  const able = jobs.filter(
    ({ state, imported, validUntil }) =>
      mayMove(act, state) && (act === 'pause' || !imported) && (act !== 'extend' || validUntil !== null),
  )
  const others = jobs.filter((job) => !able.includes(job))

  return (
    <>
      <DeskHead
        title={`${jobActs[act].words} ${plural(able.length, 'job')}`}
        trail={[{ name: 'Jobs', path: back }]}
      />
      <div className="mt-5">
        <Chips
          label="What to do"
          chips={(['pause', 'extend', 'confirm'] as const).map((one) => ({
            name: jobActs[one].words,
            href: address(one),
            on: one === act,
          }))}
        />
      </div>
      {able.length === 0 ? (
        <Empty title="No job to do this to">
          <p>{jobActs[act].needs}</p>
          <p>
            <ButtonLink href={back}>Back to the jobs</ButtonLink>
          </p>
        </Empty>
      ) : (
        <div className="mt-6 grid items-start gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_24rem]">
          <JobsActForm
            key={act}
            act={act}
            back={back}
            jobs={able.map(({ id, version }) => `${id}.${version}`)}
          />
          <Panel id="chosen" title="Which">
            <ul className="grid">
              {able.map(({ id, title, language, company, state, validUntil }) => (
                <li key={id} className="grid gap-0.5 border-b border-line py-2">
                  <a href={`/recruiter/jobs/${id}`} lang={language} className="font-semibold hover:underline">
                    {title}
                  </a>
                  <p className="flex flex-wrap items-center gap-x-3 text-13 text-ink-muted">
                    {company} <JobStateBadge state={state} />
                    {validUntil && `until ${formatDate(validUntil)}`}
                  </p>
                </li>
              ))}
            </ul>
            {others.length > 0 && (
              <p className="text-ink-muted">
                Not {others.map(({ title }) => title).join(', ')}. {jobActs[act].needs}
              </p>
            )}
          </Panel>
        </div>
      )}
    </>
  )
}
