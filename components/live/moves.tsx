import { formatDate } from '@/rules/dates'
import type { Move } from '@/rules/live/snapshot'
import { ArrowDown, ArrowUp } from '../ui/icons'
import { moveAmount, moveName } from './move-words'

/** What has moved since a day that was kept, from one figure to the other; nothing where there is no such day. */
export function Moves({ since, moves }: { since: string; moves: Move[] }) {
  if (moves.length === 0) return null
  return (
    <section>
      <h3 className="font-text text-14 font-semibold tracking-normal">
        What moved since <time dateTime={since}>{formatDate(since)}</time>
      </h3>
      <MoveList moves={moves} />
    </section>
  )
}

/** Figures, each from what it was to what it is. */
export function MoveList({ moves }: { moves: Move[] }) {
  return (
    <dl className="mt-1.5 grid gap-1.5">
      {moves.map((move) => (
        <div key={moveName(move)} className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-3">
          <dt className="min-w-0">{moveName(move)}</dt>
          <dd className="inline-flex items-center gap-1.5 whitespace-nowrap tabular-nums">
            {moveAmount(move, move.from.value)}
            <Direction move={move} />
            <b className="font-semibold">{moveAmount(move, move.to.value)}</b>
          </dd>
          {move.what !== 'openings' && (
            <dd className="col-span-2 text-13 text-ink-muted tabular-nums">
              n = {move.from.n}, then {move.to.n}
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

function Direction({ move }: { move: Move }) {
  const rose = move.to.value > move.from.value
  const Arrow = rose ? ArrowUp : ArrowDown
  return (
    <Arrow
      role="img"
      aria-label={rose ? 'rose to' : 'fell to'}
      strokeWidth={1.75}
      className="size-3.5 text-ink-muted"
    />
  )
}
