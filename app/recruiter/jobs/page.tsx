import { z } from 'zod'
import { requireRecruiter } from '@/app/_lib/session'
import { Chips } from '@/components/desk/chips'
import { DeskHead } from '@/components/desk/desk-head'
import { DeskSearch } from '@/components/desk/desk-search'
import { DeskTable } from '@/components/desk/desk-table'
import { ListKeys } from '@/components/desk/list-keys'
import { NextPage } from '@/components/desk/next-page'
import { Unread } from '@/components/desk/unread'
import { ButtonLink } from '@/components/ui/button'
import { Plus } from '@/components/ui/icons'
import { countJobsByState, type JobSort, listDeskJobs } from '@/db/jobs/desk-list'
import { jobStates } from '@/rules/jobs/state'
import { readAddress, words } from '@/rules/pages/address'
import { keysOf } from '@/rules/vocabulary'
import { ActBar } from '../_act/act-bar'
import { shownAt } from '../_act/back'
import { Views } from '../_views/views'
import { listAddress } from '../list-address'
import { HandedNotice } from './act/handed-notice'
import { JobsActNotice } from './act/jobs-act-notice'
import { JobTableRow } from './job-table-row'
import { NoJobs } from './no-jobs'

export const metadata = { title: 'Jobs' }

const path = '/recruiter/jobs'
const bar = {
  pause: { words: 'Pause…', key: 'p' },
  extend: { words: 'Extend…', key: 't' },
  confirm: { words: 'Confirm…', key: 'c' },
}

const jobListQuery = z.object({
  state: z.enum(keysOf(jobStates)).optional().catch(undefined),
  q: words(80),
  sort: z.enum(['newest', 'title', 'company', 'applications']).catch('newest'),
  after: z.coerce.number().int().positive().optional().catch(undefined),
})

export default async function JobsPage({ searchParams }: PageProps<'/recruiter/jobs'>) {
  const recruiter = await requireRecruiter(path)
  const given = await searchParams
  const { query, unread } = readAddress(jobListQuery, given)
  const now = new Date()
  const { jobs, next } = await listDeskJobs(recruiter, query, now)
  const counts = await countJobsByState(recruiter, now)

  const { after, ...shown } = query
  const here = (changed: Partial<typeof query>) =>
    listAddress(path, { ...shown, ...changed }, { sort: 'newest' })
  const sort = (by: JobSort) => ({
    href: here({ sort: by }),
    on: query.sort === by,
    down: by === 'newest' || by === 'applications',
  })
  const states = keysOf(jobStates).map((state) => ({
    name: jobStates[state],
    href: here({ state }),
    count: query.q ? undefined : counts[state],
    on: query.state === state,
  }))

  return (
    <>
      <DeskHead title="Jobs">
        <DeskSearch
          action={path}
          label="Title, company or number"
          q={query.q}
          keep={{ state: query.state }}
        />
        <ButtonLink href="/recruiter/jobs/new" size="s" look="main">
          <Plus aria-hidden strokeWidth={1.5} />
          New job
        </ButtonLink>
      </DeskHead>
      <Unread names={unread} />
      <JobsActNotice given={given} />
      <HandedNotice recruiter={recruiter} handed={given.handed} />
      <div className="mt-5 mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <Chips
          label="State"
          chips={[{ name: 'All', href: here({ state: undefined }), on: !query.state }, ...states]}
        />
        <ListKeys search />
      </div>
      <Views recruiter={recruiter} list="jobs" address={here({})} />
      {jobs.length === 0 ? (
        <NoJobs filtered={Boolean(query.state || query.q)} />
      ) : (
        <form action="/recruiter/jobs/act">
          <input type="hidden" name="back" value={shownAt(path, given)} />
          <DeskTable
            caption="Jobs"
            columns={[
              { name: 'Job', sort: sort('title') },
              { name: 'Company', width: 'w-[22%]', sort: sort('company') },
              { name: 'State', width: 'w-28' },
              { name: 'Open applications', width: 'w-36', sort: sort('applications') },
              { name: 'Pay', width: 'w-32' },
              { name: 'Since', width: 'w-28', sort: sort('newest') },
            ]}
          >
            {jobs.map((job) => (
              <JobTableRow key={job.id} job={job} now={now} />
            ))}
          </DeskTable>
          <ActBar acts={bar} />
        </form>
      )}
      <NextPage first={after ? here({}) : undefined} next={next ? here({ after: next }) : undefined} />
    </>
  )
}
