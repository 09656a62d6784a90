import { DueDay } from '@/components/desk/due'
import { MatchShort } from '@/components/match/match-short'
import { Badge } from '@/components/ui/badge'
import { ArrowRight, Flag, MessageSquare } from '@/components/ui/icons'
import type { Card } from '@/db/board/board'
import { isOpenStage } from '@/rules/applications/stages'
import { age, formatDay } from '@/rules/dates'
import { applicationKeys } from '@/rules/desk/entries'
import type { Match } from '@/rules/match/match'
import type { JobStage } from '@/rules/stages/job-stages'
import { Selection } from '../../../_act/selection'

/** Somebody on the board: their name, since when they stand there, what is due, what they wrote, and how far the profile fits. */
export function BoardCard({
  card,
  next,
  back,
  match,
}: {
  card: Card
  next: JobStage | undefined
  back: string
  match: Match | undefined
}) {
  const now = new Date()
  const open = isOpenStage(card.stage)
  const mayMove = open && !card.isBlind
  return (
    <li
      data-card={card.id}
      data-seen={card.version}
      draggable={mayMove}
      className="relative grid gap-1 rounded-s border border-line bg-surface px-2.5 py-2 has-[:checked]:border-accent has-[:checked]:bg-accent-soft has-[a[data-row]:focus-visible]:outline-2 has-[a[data-row]:focus-visible]:outline-accent"
    >
      <p className="flex items-start gap-2">
        {!card.isBlind && <Selection id={card.id} version={card.version} name={card.name} />}
        <a
          href={`/recruiter/applications/${card.id}`}
          data-row
          data-key-m={applicationKeys(card.id).m}
          data-key-r={applicationKeys(card.id).r}
          draggable={false}
          className="min-w-0 flex-1 font-semibold wrap-anywhere outline-none after:absolute after:inset-0 hover:underline"
        >
          {card.name}
        </a>
        {card.hasUnread === 1 && (
          <span className="text-accent">
            <MessageSquare aria-hidden strokeWidth={1.7} className="size-4" />
            <span className="sr-only">A message that nobody has read</span>
          </span>
        )}
        {mayMove && next && (
          <a
            href={`/recruiter/applications/act?do=move&to=${next.id}&id=${card.id}.${card.version}&back=${back}`}
            data-move={next.id}
            draggable={false}
            title={`Move to ${next.name}`}
            className="relative z-1 -m-1 grid size-7 shrink-0 place-items-center rounded-s text-ink-muted hover:bg-quiet hover:text-accent-deep"
          >
            <ArrowRight aria-hidden strokeWidth={1.7} className="size-4" />
            <span className="sr-only">
              Move {card.name} to {next.name}
            </span>
          </a>
        )}
      </p>
      <p className="flex flex-wrap items-baseline justify-between gap-x-2 text-13 text-ink-muted">
        {open ? <span>{age(card.movedAt, now)}</span> : card.closedAt && formatDay(card.closedAt)}
        {card.dueAt && <DueDay due={card.dueAt} now={now} />}
      </p>
      {card.marks.length > 0 && (
        <p className="flex flex-wrap gap-1">
          {card.marks.map((mark) => (
            <Badge key={mark} tint="sunSoft" icon={Flag}>
              {mark}
            </Badge>
          ))}
        </p>
      )}
      {match && <MatchShort match={match} />}
    </li>
  )
}
