import { formatThousands } from '@/rules/pay/pay'
import { type PayScale, position } from '@/rules/pay/scale'
import { currencies } from '@/rules/vocabulary'

/** The axis of every pay chart: percent-based, so that its text stays crisp at any width. */
export function PayRuler({ scale }: { scale: PayScale }) {
  const last = scale.ticks.length - 1
  return (
    <div className="@container w-full">
      <svg aria-hidden className="block h-[26px] w-full overflow-visible">
        <line x1="0" x2="100%" y1="25.5" y2="25.5" className="stroke-line-strong" />
        {scale.ticks.map((tick, i) => (
          <g key={tick}>
            <line x1={at(scale, tick)} x2={at(scale, tick)} y1="18" y2="26" className="stroke-line-strong" />
            <text
              x={at(scale, tick)}
              y="12"
              textAnchor={i === 0 ? 'start' : i === last ? 'end' : 'middle'}
              className={`fill-ink-muted text-[11.5px] font-medium tabular-nums ${isBesideEnd(scale, tick) ? '@max-[17rem]:hidden' : ''}`}
            >
              {i === 0 || i === last ? formatThousands(tick, scale.currency) : between(scale, tick)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  )
}

// Where a ruler is narrow the amounts at its ends, which have a sign and a unit, need the room of the next.
function isBesideEnd(scale: PayScale, tick: number) {
  const place = position(scale, tick)
  const fromEnd = Math.min(place, 100 - place)
  return fromEnd > 0 && fromEnd < 30
}

// “SEK 400k” needs the room of its neighbours where a ruler is narrow.
function between(scale: PayScale, tick: number) {
  const isLong = currencies[scale.currency].length > 1
  const place = position(scale, tick)
  return isLong && (place < 38 || place > 62) ? '' : tick / 1000
}

type Range = { min: number; max: number }

/** One row under the ruler: a range with caps, or the middle half with its median; `label` stands at its end. */
export function PayTrack({
  scale,
  range,
  middle,
  label,
  look = 'full',
  whiskers,
  behind,
}: {
  scale: PayScale
  range: Range
  middle?: number
  label?: string
  look?: 'full' | 'mid'
  whiskers?: Partial<Range>
  behind?: Range & { middle: number }
}) {
  const [start, end] = [position(scale, range.min), position(scale, range.max)]
  const [first, last] = [
    position(scale, whiskers?.min ?? range.min),
    position(scale, whiskers?.max ?? range.max),
  ]
  const labelBefore = end > 72 && start > 100 - end
  const hasRoom = end <= 78 || start >= 22
  return (
    <svg aria-hidden className="block h-7 w-full overflow-visible">
      {scale.ticks.map((tick) => (
        <line key={tick} x1={at(scale, tick)} x2={at(scale, tick)} y1="-8" y2="36" className="stroke-line" />
      ))}
      {behind && <MiddleHalf scale={scale} {...behind} />}
      {whiskers && <line x1={`${first}%`} x2={`${last}%`} y1="14" y2="14" className="stroke-accent-mid" />}
      <rect
        x={`${start}%`}
        width={`${Math.max(end - start, 0.6)}%`}
        y={look === 'full' ? 9 : 11}
        height={look === 'full' ? 10 : 6}
        className={look === 'full' ? 'fill-accent' : 'fill-accent-mid'}
      />
      {middle === undefined ? (
        [start, end].map((x, i) => (
          <line
            key={i === 0 ? 'min' : 'max'}
            x1={`${x}%`}
            x2={`${x}%`}
            y1="7"
            y2="21"
            className="stroke-accent stroke-2"
          />
        ))
      ) : (
        <line
          x1={at(scale, middle)}
          x2={at(scale, middle)}
          y1="4"
          y2="24"
          className="stroke-accent stroke-2"
        />
      )}
      {label && hasRoom && (
        <text
          x={`${labelBefore ? start : end}%`}
          dx={labelBefore ? -9 : 9}
          y="18.5"
          textAnchor={labelBefore ? 'end' : 'start'}
          className="fill-ink text-[12.5px] font-[560] tabular-nums"
        >
          {label}
        </text>
      )}
    </svg>
  )
}

function MiddleHalf({ scale, min, max, middle }: { scale: PayScale; middle: number } & Range) {
  const start = position(scale, min)
  return (
    <>
      <rect
        x={`${start}%`}
        width={`${position(scale, max) - start}%`}
        y="-8"
        height="44"
        className="fill-accent-soft"
      />
      <line x1={at(scale, middle)} x2={at(scale, middle)} y1="-8" y2="36" className="stroke-accent-mid" />
    </>
  )
}

const at = (scale: PayScale, amount: number) => `${position(scale, amount)}%`
