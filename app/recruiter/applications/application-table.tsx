import { StageBadge } from '@/components/application/stage-badge'
import { DeskCell, DeskRow, DeskTable } from '@/components/desk/desk-table'
import { DueClock, DueDay } from '@/components/desk/due'
import type { DeskApplication } from '@/db/applications/desk'
import { age, formatDay } from '@/rules/dates'
import { applicationKeys } from '@/rules/desk/entries'
import { Selection } from '../_act/selection'

/** Applications of several jobs: open ones with their clocks, closed ones with the day of the answer. */
export function ApplicationTable({
  applications,
  closed,
}: {
  applications: DeskApplication[]
  closed: boolean
}) {
  const now = new Date()
  return (
    <DeskTable
      caption={closed ? 'Closed applications' : 'Open applications'}
      columns={[
        { name: 'Candidate' },
        { name: 'Job', width: 'w-[24%]' },
        { name: 'Stage', width: 'w-40' },
        { name: 'Applied', width: 'w-28' },
        ...(closed ? [] : [{ name: 'Clock', width: 'w-34' }]),
        { name: closed ? 'Closed' : 'Due', width: 'w-28' },
      ]}
    >
      {applications.map((row) => (
        <DeskRow
          key={row.id}
          href={`/recruiter/applications/${row.id}`}
          name={row.name}
          select={!row.isBlind && <Selection id={row.id} version={row.version} name={row.name} />}
          under={row.email}
          keys={applicationKeys(row.id)}
        >
          <DeskCell>
            <a
              href={`/recruiter/jobs/${row.jobId}/board`}
              lang={row.language}
              className="relative z-1 hover:underline"
            >
              {row.jobTitle}
            </a>
            <span className="text-13 text-ink-muted lg:block">
              <span className="lg:hidden">, </span>
              {row.company}
            </span>
          </DeskCell>
          <DeskCell>
            <StageBadge stage={row.stage} name={row.stageName} />
          </DeskCell>
          <DeskCell>
            <time dateTime={row.createdAt.toISOString()} className="text-ink-muted">
              {age(row.createdAt, now)}
            </time>
          </DeskCell>
          {!closed && (
            <DeskCell>{row.dueAt && <DueClock from={row.movedAt} due={row.dueAt} now={now} />}</DeskCell>
          )}
          <DeskCell>
            {row.dueAt && <DueDay due={row.dueAt} now={now} />}
            {row.closedAt && (
              <time dateTime={row.closedAt.toISOString()} className="whitespace-nowrap">
                {formatDay(row.closedAt)}
              </time>
            )}
          </DeskCell>
        </DeskRow>
      ))}
    </DeskTable>
  )
}
