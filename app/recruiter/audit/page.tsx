import { requireMay } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { ListKeys } from '@/components/desk/list-keys'
import { NextPage } from '@/components/desk/next-page'
import { Unread } from '@/components/desk/unread'
import { Empty } from '@/components/ui/empty'
import { listAudit, listAuditVerbs } from '@/db/audit/audit'
import { listStaff } from '@/db/people/staff'
import { auditQuery } from '@/rules/audit/query'
import { readsAudit } from '@/rules/desk/may'
import { readAddress } from '@/rules/pages/address'
import { listAddress } from '../list-address'
import { AuditFilters } from './audit-filters'
import { AuditTable } from './audit-table'

export const metadata = { title: 'Audit' }

const path = '/recruiter/audit'

export default async function AuditPage({ searchParams }: PageProps<'/recruiter/audit'>) {
  const owner = await requireMay(readsAudit, path)
  const { query, unread } = readAddress(auditQuery, await searchParams)
  const { acts, next } = await listAudit(owner, query)
  const staff = await listStaff(owner)
  const { before, ...asked } = query

  return (
    <>
      <DeskHead
        title="Audit"
        facts={<p>Who did what to whom, and when. Nothing here is ever changed or taken out.</p>}
      />
      <Unread names={unread} />
      <AuditFilters
        query={query}
        staff={Object.fromEntries(staff.map(({ id, name }) => [id, name]))}
        verbs={await listAuditVerbs(owner)}
      />
      <div className="mt-5">
        {acts.length === 0 ? (
          <Empty title="Nothing was done that fits">
            <p>Take a filter away. Whom it was done to is found by an e-mail address, a number or an id.</p>
          </Empty>
        ) : (
          <>
            <div className="mb-1 flex justify-end">
              <ListKeys />
            </div>
            <AuditTable acts={acts} />
          </>
        )}
      </div>
      <NextPage
        first={before ? listAddress(path, asked) : undefined}
        next={next && listAddress(path, { ...asked, before: next })}
      />
    </>
  )
}
