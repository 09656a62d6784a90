import { requireMay } from '@/app/_lib/session'
import { DeskHead } from '@/components/desk/desk-head'
import { DeskCell, DeskRow, DeskTable } from '@/components/desk/desk-table'
import { ListKeys } from '@/components/desk/list-keys'
import { Notice } from '@/components/desk/notice'
import { Panel } from '@/components/desk/panel'
import { listAllAbsences, type Planned } from '@/db/absences/absences'
import { invitationDays, listInvitations } from '@/db/people/invitations'
import { listStaff } from '@/db/people/staff'
import { formatDate } from '@/rules/dates'
import { daysInWords } from '@/rules/desk/absence'
import { accessesToInvite, accessNames, managesPeople } from '@/rules/desk/may'
import { accessesInWords } from './accesses'
import { Invitations } from './invitations'
import { InviteForm } from './invite-form'

export const metadata = { title: 'People' }

const path = '/recruiter/people'
const done: Record<string, string> = {
  invited: 'Invited. They have an e-mail with the link.',
  sent: 'Sent again, with a new link. The former link has ended.',
  revoked: 'Taken back. Its link has ended.',
  works: 'Saved.',
  access: 'Changed. They sign in again, and work with what they may do now.',
  removed: 'Removed. Their sessions have ended, and their work has been handed over.',
}

export default async function PeoplePage({ searchParams }: PageProps<'/recruiter/people'>) {
  const manager = await requireMay(managesPeople, path)
  const staff = await listStaff(manager)
  const invitations = await listInvitations(manager)
  const absences = await listAllAbsences(manager)

  return (
    <>
      <DeskHead title="People" facts={<p>Who works at the desk, and what they answer for.</p>} />
      <Notice of={done} said={(await searchParams).done} />
      <div className="mt-4 mb-1 flex justify-end">
        <ListKeys />
      </div>
      <div className="grid items-start gap-10 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <DeskTable
          caption="People at the desk"
          columns={[
            { name: 'Name' },
            { name: 'May', width: 'w-24' },
            { name: 'Jobs', width: 'w-16', end: true },
            { name: 'Briefs', width: 'w-16', end: true },
            { name: 'Since', width: 'w-36' },
          ]}
        >
          {staff.map(({ id, name, email, access, jobs, briefs, createdAt }) => (
            <DeskRow
              key={id}
              href={`${path}/${id}`}
              name={id === manager.id ? `${name} (you)` : name}
              under={email}
            >
              <DeskCell>{accessNames[access]}</DeskCell>
              <Count n={jobs} of="jobs" />
              <Count n={briefs} of="briefs" />
              <DeskCell>
                <time dateTime={createdAt.toISOString()} className="text-ink-muted">
                  {formatDate(createdAt)}
                </time>
              </DeskCell>
            </DeskRow>
          ))}
        </DeskTable>
        <div className="grid gap-8">
          <Panel id="invite" title="Invite somebody">
            <p className="text-ink-muted">
              They get an e-mail with a link that is good for {invitationDays} days, and choose their own
              password.
            </p>
            <InviteForm
              options={Object.fromEntries(
                accessesToInvite(manager).map((access) => [access, accessesInWords[access]]),
              )}
            />
          </Panel>
          <AwayList absences={absences} />
          <Invitations manager={manager} invitations={invitations} days={invitationDays} />
        </div>
      </div>
    </>
  )
}

/** Who is away now and later, with who covers. */
function AwayList({ absences }: { absences: Planned[] }) {
  if (absences.length === 0) return null
  return (
    <Panel id="away" title="Away">
      <ul>
        {absences.map(({ id, personId, name, cover, ...days }) => (
          <li key={id} className="border-b border-line py-3 last:border-0">
            <a href={`${path}/${personId}#away`} className="font-semibold hover:underline">
              {name}
            </a>
            , {daysInWords(days)}
            <span className={`block text-13 ${cover ? 'text-ink-muted' : 'text-bad'}`}>
              {cover ? `${cover} covers` : 'Nobody covers'}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Count({ n, of }: { n: number; of: string }) {
  return (
    <DeskCell end>
      <span className="tabular-nums">{n.toLocaleString('en')}</span>
      <span className="text-ink-muted lg:sr-only"> {of}</span>
    </DeskCell>
  )
}
