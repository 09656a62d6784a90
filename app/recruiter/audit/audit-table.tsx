import { DeskCell, DeskTable } from '@/components/desk/desk-table'
import type { AuditLine } from '@/db/audit/audit'
import { auditKinds, auditPath } from '@/rules/audit/query'
import { formatDateAndTime } from '@/rules/dates'
import { plural } from '@/rules/words'

export function AuditTable({ acts }: { acts: AuditLine[] }) {
  return (
    <DeskTable
      caption="What was done"
      columns={[
        { name: 'When', width: 'w-52' },
        { name: 'Who', width: 'w-[22%]' },
        { name: 'What', width: 'w-[22%]' },
        { name: 'To whom or what' },
      ]}
    >
      {acts.map(({ id, at, until, times, by, forWhom, actorId, verb, kind, subjectId, whom }) => (
        <tr key={id} className="border-b border-line max-lg:flex max-lg:flex-wrap max-lg:gap-x-3 max-lg:py-2">
          <DeskCell>
            <time dateTime={at.toISOString()} className="text-ink-muted tabular-nums">
              {formatDateAndTime(at)}
            </time>
            {until && (
              <span className="block text-13 text-ink-muted">
                and until{' '}
                <time dateTime={until.toISOString()} className="tabular-nums">
                  {formatDateAndTime(until)}
                </time>
                , {plural(times, 'time')} in all
              </span>
            )}
          </DeskCell>
          <DeskCell>
            {by ?? (actorId ? 'somebody who has gone' : 'nobody at the desk')}
            {forWhom && <span className="block text-13 text-ink-muted">for {forWhom}</span>}
          </DeskCell>
          <DeskCell>{verb.replaceAll('_', ' ')}</DeskCell>
          <DeskCell>
            <span className="text-ink-muted">{auditKinds[kind] ?? kind}</span>{' '}
            <Subject path={auditPath(kind, subjectId)}>{whom || subjectId}</Subject>
          </DeskCell>
        </tr>
      ))}
    </DeskTable>
  )
}

function Subject({ path, children }: { path?: string; children: string }) {
  return path ? (
    <a href={path} data-row className="underline wrap-anywhere">
      {children}
    </a>
  ) : (
    <span className="wrap-anywhere">{children}</span>
  )
}
