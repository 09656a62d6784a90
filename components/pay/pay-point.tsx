import { type PayScale, position } from '@/rules/pay/scale'

type Point = { scale: PayScale; amount: number; label: string; kind?: string }

/** One row under the ruler for a single figure: a point, since an average or an estimate has no ends. */
export function PayPoint({ scale, amount, label, kind }: Point) {
  const at = position(scale, amount)
  const before = at > 50
  return (
    <svg aria-hidden className="block h-7 w-full overflow-visible">
      {scale.ticks.map((tick) => (
        <line
          key={tick}
          x1={`${position(scale, tick)}%`}
          x2={`${position(scale, tick)}%`}
          y1="-8"
          y2="36"
          className="stroke-line"
        />
      ))}
      <circle cx={`${at}%`} cy="14" r="5.5" className="fill-accent" />
      <text
        x={`${at}%`}
        dx={before ? -13 : 13}
        y="18.5"
        textAnchor={before ? 'end' : 'start'}
        className="fill-ink text-[12.5px] font-[560] tabular-nums"
      >
        {label}
        {kind && <tspan className="max-[24rem]:hidden">, {kind}</tspan>}
      </text>
    </svg>
  )
}
