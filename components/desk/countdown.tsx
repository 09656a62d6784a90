import { formatTime } from '@/rules/dates'

const height = 4

/** How long something can still be taken back: a line that grows shorter, and the moment in words. */
export function Countdown({ until, seconds, now }: { until: Date; seconds: number; now: Date }) {
  const left = Math.max(1, Math.round((until.getTime() - now.getTime()) / 1000))
  return (
    <p className="grid w-28 gap-1 text-13">
      until {formatTime(until)}
      <svg aria-hidden="true" className="block w-full" height={height}>
        <rect width="100%" height={height} rx={height / 2} className="fill-current opacity-20" />
        <rect width="0" height={height} rx={height / 2} className="fill-current">
          <animate
            attributeName="width"
            from={`${Math.min(100, (100 * left) / seconds)}%`}
            to="0%"
            dur={`${left}s`}
          />
        </rect>
      </svg>
    </p>
  )
}
