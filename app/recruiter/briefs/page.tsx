import { z } from 'zod'
import { requireRecruiter } from '@/app/_lib/session'
import { Chips } from '@/components/desk/chips'
import { DeskHead } from '@/components/desk/desk-head'
import { ListKeys } from '@/components/desk/list-keys'
import { NextPage } from '@/components/desk/next-page'
import { Unread } from '@/components/desk/unread'
import { ButtonLink } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { countBriefsByStatus, listDeskBriefs } from '@/db/briefs/desk'
import { countOutcomes } from '@/db/briefs/outcome'
import { briefStatuses } from '@/rules/applications/stages'
import { outcomeWords } from '@/rules/briefs/outcome'
import { readAddress } from '@/rules/pages/address'
import { keysOf } from '@/rules/vocabulary'
import { ListForm } from '../_act/list-form'
import { ListNotice } from '../_act/list-notice'
import { listAddress } from '../list-address'
import { BriefTable } from './brief-table'

export const metadata = { title: 'Briefs' }

const path = '/recruiter/briefs'
const pageLength = 50

const briefListQuery = z.object({
  status: z
    .enum(['waiting', ...keysOf(briefStatuses)])
    .optional()
    .catch(undefined),
  before: z.string().max(40).optional().catch(undefined),
})

export default async function BriefsPage({ searchParams }: PageProps<'/recruiter/briefs'>) {
  const recruiter = await requireRecruiter(path)
  const given = await searchParams
  const { query, unread } = readAddress(briefListQuery, given)
  const { status, before } = query
  const found = await listDeskBriefs(recruiter, { status, before, limit: pageLength + 1 })
  const counts = await countBriefsByStatus(recruiter)
  const briefs = found.slice(0, pageLength)
  const next = found.length > pageLength ? briefs.at(-1)?.id : undefined

  return (
    <>
      <DeskHead
        title="Briefs"
        facts={
          <>
            <p>Companies that want to hire. Call them, accept the brief, then write the job.</p>
            <p>{outcomeWords(await countOutcomes(recruiter))}</p>
          </>
        }
      />
      <Unread names={unread} />
      <ListNotice list="briefs" given={given} />
      <div className="mt-5 mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <Chips
          label="Status"
          chips={[
            { name: 'All', href: path, on: !status },
            {
              name: 'Waiting',
              href: listAddress(path, { status: 'waiting' }),
              count: (counts.get('received') ?? 0) + (counts.get('qualified') ?? 0),
              on: status === 'waiting',
            },
            ...keysOf(briefStatuses)
              .filter((key) => counts.has(key) || key === status)
              .map((key) => ({
                name: briefStatuses[key],
                href: listAddress(path, { status: key }),
                count: counts.get(key) ?? 0,
                on: key === status,
              })),
          ]}
        />
        <ListKeys />
      </div>
      {briefs.length === 0 ? (
        <NoBriefs filtered={Boolean(status)} />
      ) : (
        <ListForm list="briefs" given={given}>
          <BriefTable briefs={briefs} />
        </ListForm>
      )}
      <NextPage
        first={before ? listAddress(path, { status }) : undefined}
        next={next && listAddress(path, { status, before: next })}
      />
    </>
  )
}

function NoBriefs({ filtered }: { filtered: boolean }) {
  return (
    <Empty title={filtered ? 'No brief has this status' : 'No company has sent a brief yet'}>
      <p>
        {filtered
          ? 'Your other briefs are still there.'
          : 'Companies send briefs with the form on this site.'}
      </p>
      <p>
        <ButtonLink href={filtered ? path : '/briefs/new'}>
          {filtered ? 'See all briefs' : 'See the form'}
        </ButtonLink>
      </p>
    </Empty>
  )
}
