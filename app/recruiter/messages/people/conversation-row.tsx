import { DeskCell, DeskRow } from '@/components/desk/desk-table'
import { Badge } from '@/components/ui/badge'
import type { ConversationRow as Conversation } from '@/db/conversations/lists'
import { age } from '@/rules/dates'
import { Selection } from '../../_act/selection'

/** One conversation in the list: with whom, about what, and its newest words. */
export function ConversationRow({ row, now }: { row: Conversation; now: Date }) {
  const { id, applicationId, briefId, candidate, contact, newest, newestSide, newestAt, archivedAt } = row
  const name = candidate ?? contact ?? ''
  const href = applicationId ? `/recruiter/applications/${applicationId}` : `/recruiter/briefs/${briefId}`
  return (
    <DeskRow
      href={`${href}#messages`}
      name={name}
      select={!archivedAt && <Selection id={id} version={0} name={name} />}
      keys={{ m: `${href}#messages`, ...(applicationId && { r: `${href}#answer` }) }}
      under={
        <span className="line-clamp-2">
          {newestSide === 'desk' && 'You: '}
          {newest}
        </span>
      }
    >
      <DeskCell>
        <span lang={row.language ?? undefined}>{row.jobTitle ?? `Brief ${row.number}`}</span>
        <span className="block text-13 text-ink-muted">{row.company}</span>
      </DeskCell>
      <DeskCell>
        {row.unread && <Badge tint="accent">New</Badge>}{' '}
        <time dateTime={newestAt.toISOString()} className="text-ink-muted">
          {age(newestAt, now)}
        </time>
      </DeskCell>
    </DeskRow>
  )
}
