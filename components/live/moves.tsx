import { ArrowDown, ArrowUp } from 'lucide-react'
import { formatDate } from '@/rules/dates'
import { formatThousands } from '@/rules/pay'
import type { Move } from '@/rules/role-snapshot'

/** What has moved since a day that was kept, from one figure to the other; nothing where there is no such day. */
export function Moves({ since, moves }: { since: string; moves: Move[] }) {
  if (moves.length === 0) return null
  const day = new Date(since)
  return (
    <section>
      <h3 className="font-text text-14 font-semibold tracking-normal">
        What moved since <time dateTime={since}>{formatDate(day)}</time>
      </h3>
      <dl className="mt-1.5 grid gap-1.5">
        {moves.map((move) => (
          <div key={nameOf(move)} className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-3">
            <dt className="min-w-0">{nameOf(move)}</dt>
            <dd className="inline-flex items-center gap-1.5 whitespace-nowrap tabular-nums">
              {amountOf(move, move.from.value)}
              <Direction move={move} />
              <b className="font-semibold">{amountOf(move, move.to.value)}</b>
            </dd>
            {move.what !== 'openings' && (
              <dd className="col-span-2 text-13 text-ink-muted tabular-nums">
                n = {move.from.n}, then {move.to.n}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
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

function nameOf(move: Move) {
  if (move.what === 'openings') return 'Open jobs'
  return move.what === 'pay' ? `Median pay, ${move.currency}` : `${move.label}, share`
}

function amountOf(move: Move, value: number) {
  if (move.what === 'openings') return value.toLocaleString('en')
  return move.what === 'pay' ? formatThousands(value, move.currency) : `${value}%`
}
