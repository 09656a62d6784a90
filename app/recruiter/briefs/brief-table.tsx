import { BriefStatusBadge } from '@/components/brief/brief-status-badge'
import { DeskCell, DeskRow, DeskTable } from '@/components/desk/desk-table'
import { DueClock, DueDay } from '@/components/desk/due'
import type { DeskBrief } from '@/db/briefs/desk'
import { age } from '@/rules/dates'
import { roleName } from '@/rules/roles/roles'
import { seniorityInText } from '@/rules/vocabulary'
import { Selection } from '../_act/selection'

/** Briefs with their clocks, one a row. */
export function BriefTable({ briefs }: { briefs: DeskBrief[] }) {
  const now = new Date()
  return (
    <DeskTable
      caption="Briefs"
      columns={[
        { name: 'Company' },
        { name: 'Looks for', width: 'w-[26%]' },
        { name: 'Status', width: 'w-36' },
        { name: 'Sent', width: 'w-28' },
        { name: 'Clock', width: 'w-24' },
        { name: 'Call', width: 'w-32' },
      ]}
    >
      {briefs.map((brief) => (
        <DeskRow
          key={brief.id}
          href={`/recruiter/briefs/${brief.id}`}
          name={brief.companyName}
          under={brief.number}
          select={
            !brief.closedAt && <Selection id={brief.id} version={brief.version} name={brief.companyName} />
          }
          keys={{ m: `/recruiter/briefs/${brief.id}#messages` }}
        >
          <DeskCell>
            {roleName(brief.role)}
            <span className="text-13 text-ink-muted lg:block">
              <span className="lg:hidden">, </span>
              {seniorityInText(brief.seniority)}, {brief.city}
            </span>
          </DeskCell>
          <DeskCell>
            <BriefStatusBadge status={brief.status} />
          </DeskCell>
          <DeskCell>
            <time dateTime={brief.createdAt.toISOString()} className="text-ink-muted">
              {age(brief.createdAt, now)}
            </time>
          </DeskCell>
          <DeskCell>
            {brief.dueAt && <DueClock from={brief.createdAt} due={brief.dueAt} now={now} />}
          </DeskCell>
          <DeskCell>
            {brief.dueAt ? (
              <DueDay due={brief.dueAt} now={now} />
            ) : (
              <span className="text-ink-muted">{brief.recruiter && `by ${brief.recruiter}`}</span>
            )}
          </DeskCell>
        </DeskRow>
      ))}
    </DeskTable>
  )
}
