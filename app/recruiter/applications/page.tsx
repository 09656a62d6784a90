import { z } from 'zod'
import { requireRecruiter } from '@/app/_lib/session'
import { Chips } from '@/components/desk/chips'
import { DeskHead } from '@/components/desk/desk-head'
import { DeskSearch } from '@/components/desk/desk-search'
import { ListKeys } from '@/components/desk/list-keys'
import { NextPage } from '@/components/desk/next-page'
import { Unread } from '@/components/desk/unread'
import { ButtonLink } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { countApplicationsByStage, listDeskApplications } from '@/db/applications/desk-list'
import { isOpenStage, type Stage, stages } from '@/rules/applications/stages'
import { readAddress, words } from '@/rules/pages/address'
import { keysOf } from '@/rules/vocabulary'
import { ActNotice } from '../_act/act-notice'
import { shownAt } from '../_act/back'
import { ChooseForm } from '../_act/choose-form'
import { Views } from '../_views/views'
import { listAddress } from '../list-address'
import { ApplicationTable } from './application-table'

export const metadata = { title: 'Applications' }

const path = '/recruiter/applications'

const applicationListQuery = z.object({
  show: z.enum(['open', 'closed', ...keysOf(stages)]).catch('open'),
  q: words(80),
  after: z.string().max(40).optional().catch(undefined),
})

export default async function ApplicationsPage({ searchParams }: PageProps<'/recruiter/applications'>) {
  const recruiter = await requireRecruiter(path)
  const given = await searchParams
  const { query, unread } = readAddress(applicationListQuery, given)
  const { show, q, after } = query
  const stage = show === 'open' || show === 'closed' ? undefined : show
  const closed = show === 'closed' || (stage !== undefined && !isOpenStage(stage))
  const { applications, next } = await listDeskApplications(recruiter, { closed, stage, q, after })
  const counts = await countApplicationsByStage(recruiter)

  const here = (changes: Record<string, string | undefined>) =>
    listAddress(path, { show, q, ...changes }, { show: 'open' })
  const sum = (wanted: (stage: Stage) => boolean) =>
    [...counts].reduce((total, [stage, n]) => total + (wanted(stage) ? n : 0), 0)
  const chip = (name: string, value: string, count: number) => ({
    name,
    href: here({ show: value }),
    count: q ? undefined : count,
    on: show === value,
  })

  return (
    <>
      <DeskHead title="Applications">
        <DeskSearch
          action={path}
          label="Name, e-mail, job or company"
          q={q}
          keep={{ show: show === 'open' ? undefined : show }}
        />
      </DeskHead>
      <Unread names={unread} />
      <ActNotice recruiter={recruiter} given={given} back={shownAt(path, given)} />
      <div className="mt-5 mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <Chips
          label="Stage"
          chips={[
            chip('Open', 'open', sum(isOpenStage)),
            ...keysOf(stages)
              .filter((key) => isOpenStage(key) && (counts.has(key) || key === show))
              .map((key) => chip(stages[key], key, counts.get(key) ?? 0)),
            chip(
              'Closed',
              'closed',
              sum((key) => !isOpenStage(key) && key !== 'withdrawn'),
            ),
          ]}
        />
        <ListKeys search />
      </div>
      <Views recruiter={recruiter} list="applications" address={here({})} />
      {applications.length === 0 ? (
        <NoApplications filtered={Boolean(q) || show !== 'open'} />
      ) : (
        <ChooseForm back={shownAt(path, given)}>
          <ApplicationTable applications={applications} closed={closed} />
        </ChooseForm>
      )}
      <NextPage first={after ? here({}) : undefined} next={next && here({ after: next })} />
    </>
  )
}

function NoApplications({ filtered }: { filtered: boolean }) {
  return (
    <Empty title={filtered ? 'No application fits' : 'Nobody waits for an answer'}>
      <p>
        {filtered
          ? 'Change the filter or the words.'
          : 'New applications appear here and on Today, with the date by which you must answer.'}
      </p>
      <p>
        <ButtonLink href={filtered ? path : '/recruiter/jobs'}>
          {filtered ? 'See the open ones' : 'Look at your jobs'}
        </ButtonLink>
      </p>
    </Empty>
  )
}
