import { StageBadge } from '@/components/application/stage-badge'
import { DeskCell, DeskRow, DeskTable } from '@/components/desk/desk-table'
import { DueClock, DueDay } from '@/components/desk/due'
import { MatchShort } from '@/components/match/match-short'
import type { JobApplication } from '@/db/board/table'
import { type TableColumn, tableColumns } from '@/rules/board/columns'
import { age, formatDay } from '@/rules/dates'
import { applicationKeys } from '@/rules/desk/entries'
import type { Match } from '@/rules/match/match'
import { keysOf } from '@/rules/vocabulary'
import { Selection } from '../../../../_act/selection'

const widths: Partial<Record<TableColumn, string>> = {
  stage: 'w-40',
  applied: 'w-28',
  due: 'w-36',
  clock: 'w-34',
  message: 'w-28',
}

type MatchOf = (candidateId: string) => Match | undefined

/** Who has applied for a job, with the columns that are chosen. */
export function JobTable({
  applications,
  show,
  matchOf,
}: {
  applications: JobApplication[]
  show: TableColumn[]
  matchOf: MatchOf
}) {
  const now = new Date()
  const columns = keysOf(tableColumns).filter((column) => show.includes(column))
  return (
    <DeskTable
      caption="Applications"
      columns={[
        { name: 'Candidate' },
        ...columns.map((column) => ({ name: tableColumns[column], width: widths[column] })),
      ]}
    >
      {applications.map((row) => (
        <DeskRow
          key={row.id}
          href={`/recruiter/applications/${row.id}`}
          name={row.name}
          keys={applicationKeys(row.id)}
          select={!row.isBlind && <Selection id={row.id} version={row.version} name={row.name} />}
        >
          {columns.map((column) => (
            <DeskCell key={column}>{cells[column](row, now, matchOf)}</DeskCell>
          ))}
        </DeskRow>
      ))}
    </DeskTable>
  )
}

const cells: Record<TableColumn, (row: JobApplication, now: Date, matchOf: MatchOf) => React.ReactNode> = {
  stage: ({ stage, stageName }) => <StageBadge stage={stage} name={stageName} />,
  applied: ({ createdAt }, now) => (
    <time dateTime={createdAt.toISOString()} className="text-ink-muted">
      {age(createdAt, now)}
    </time>
  ),
  due: ({ dueAt, closedAt }, now) =>
    dueAt ? (
      <DueDay due={dueAt} now={now} />
    ) : (
      closedAt && <span className="text-ink-muted">Closed {formatDay(closedAt)}</span>
    ),
  clock: ({ movedAt, dueAt }, now) => dueAt && <DueClock from={movedAt} due={dueAt} now={now} />,
  message: ({ hasUnread }) => (hasUnread ? <b className="font-[580] text-accent-deep">Unread</b> : null),
  match: ({ candidateId }, _now, matchOf) => {
    const match = candidateId ? matchOf(candidateId) : undefined
    return match ? <MatchShort match={match} /> : null
  },
  email: ({ email }) => <span className="wrap-anywhere">{email}</span>,
  phone: ({ phone }) => phone,
}
