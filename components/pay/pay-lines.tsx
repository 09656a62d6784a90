import type { PayScale } from '@/rules/pay/scale'
import { position } from '@/rules/pay/scale'

/** The lines of a pay ruler over the whole height of an SVG. */
export function PayLines({ scale }: { scale: PayScale }) {
  return scale.ticks.map((tick) => (
    <line
      key={tick}
      x1={`${position(scale, tick)}%`}
      x2={`${position(scale, tick)}%`}
      y1="0"
      y2="100%"
      className="stroke-line"
    />
  ))
}

/** A pay range as a bar with its two caps, and an arrow where it goes on beyond an end of the ruler. */
export function PayBar({
  scale,
  min,
  max,
  y,
  height = 7,
  cap = 3,
  className = 'text-accent',
}: {
  scale: PayScale
  min: number
  max: number
  y: number
  height?: number
  cap?: number
  className?: string
}) {
  const [start, end] = [position(scale, min), position(scale, max)]
  const middle = y + height / 2
  return (
    <g className={className}>
      <rect
        x={`${start}%`}
        width={`${Math.max(end - start, 0.6)}%`}
        y={y}
        height={height}
        className="fill-current"
      />
      {min < scale.from ? (
        <Beyond at={0} y={middle} points="-7,0 0,-6 0,6" />
      ) : (
        <Cap at={start} from={y - cap} to={y + height + cap} />
      )}
      {max > scale.to ? (
        <Beyond at={100} y={middle} points="7,0 0,-6 0,6" />
      ) : (
        <Cap at={end} from={y - cap} to={y + height + cap} />
      )}
    </g>
  )
}

function Cap({ at, from, to }: { at: number; from: number; to: number }) {
  return <line x1={`${at}%`} x2={`${at}%`} y1={from} y2={to} className="stroke-current stroke-2" />
}

function Beyond({ at, y, points }: { at: number; y: number; points: string }) {
  return (
    <svg aria-hidden x={`${at}%`} y={y} className="overflow-visible">
      <polygon points={points} className="fill-current" />
    </svg>
  )
}
