import { z } from 'zod'
import { requireRecruiter } from '@/app/_lib/session'
import { Chips } from '@/components/desk/chips'
import { DeskHead } from '@/components/desk/desk-head'
import { DeskCell, DeskRow, DeskTable } from '@/components/desk/desk-table'
import { ListKeys } from '@/components/desk/list-keys'
import { NextPage } from '@/components/desk/next-page'
import { Unread } from '@/components/desk/unread'
import { Badge } from '@/components/ui/badge'
import { Empty } from '@/components/ui/empty'
import { countOpenReports, listReports } from '@/db/reports/reports'
import { age } from '@/rules/dates'
import { readAddress } from '@/rules/pages/address'
import { harmful, reportReasons } from '@/rules/reports/reasons'
import { ListForm } from '../_act/list-form'
import { ListNotice } from '../_act/list-notice'
import { Selection } from '../_act/selection'
import { listAddress } from '../list-address'

export const metadata = { title: 'Reports' }

const path = '/recruiter/reports'
const pageLength = 50
const listQuery = z.object({
  show: z.enum(['open', 'settled']).catch('open'),
  before: z.string().max(40).optional().catch(undefined),
})

export default async function ReportsPage({ searchParams }: PageProps<'/recruiter/reports'>) {
  const recruiter = await requireRecruiter(path)
  const given = await searchParams
  const { query, unread } = readAddress(listQuery, given)
  const { show, before } = query
  const found = await listReports(recruiter, { state: show, before, limit: pageLength + 1 })
  const reports = found.slice(0, pageLength)
  const next = found.length > pageLength ? reports.at(-1)?.id : undefined
  const now = new Date()

  return (
    <>
      <DeskHead title="Reports" facts={<p>What visitors report of your jobs.</p>} />
      <Unread names={unread} />
      <ListNotice list="reports" given={given} />
      <div className="mt-5 mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <Chips
          label="State"
          chips={[
            { name: 'Open', href: path, count: await countOpenReports(recruiter), on: show === 'open' },
            { name: 'Settled', href: listAddress(path, { show: 'settled' }), on: show === 'settled' },
          ]}
        />
        {reports.length > 0 && <ListKeys />}
      </div>
      {reports.length === 0 ? (
        <Empty title={show === 'open' ? 'No report waits' : 'No report was settled yet'}>
          <p>Every job page has a link to report it.</p>
        </Empty>
      ) : (
        <ListForm list="reports" given={given}>
          <DeskTable
            caption="Reports"
            columns={[
              { name: 'What is wrong' },
              { name: 'Job', width: 'w-[34%]' },
              { name: 'Sent', width: 'w-32' },
            ]}
          >
            {reports.map((report) => (
              <DeskRow
                key={report.id}
                href={`${path}/${report.id}`}
                name={reportReasons[report.reason]}
                select={
                  !report.settledAt && (
                    <Selection id={report.id} version={report.version} name={reportReasons[report.reason]} />
                  )
                }
                under={<span className="line-clamp-2">{report.text}</span>}
              >
                <DeskCell>
                  <span lang={report.language}>{report.title}</span>
                  <span className="block text-13 text-ink-muted">{report.company}</span>
                </DeskCell>
                <DeskCell>
                  {show === 'open' && harmful.includes(report.reason) && <Badge tint="bad">First</Badge>}{' '}
                  <time dateTime={report.createdAt.toISOString()} className="text-ink-muted">
                    {age(report.createdAt, now)}
                  </time>
                </DeskCell>
              </DeskRow>
            ))}
          </DeskTable>
        </ListForm>
      )}
      <NextPage
        first={before ? listAddress(path, { show }) : undefined}
        next={next && listAddress(path, { show, before: next })}
      />
    </>
  )
}
