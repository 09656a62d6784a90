import { quantileSorted } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import type { Currency } from '../vocabulary'

/** One axis for pay: the amounts at its two ends, and its ticks, in whole units of one currency. */
export type PayScale = { from: number; to: number; ticks: number[]; currency: Currency }

/** A round axis that holds all but the outermost of what is shown; what lies beyond is marked, not squeezed in. */
export function payScale(amounts: number[], currency: Currency): PayScale {
  const sorted = amounts.filter((amount) => amount > 0).sort((a, b) => a - b)
  return roundAxis(
    quantileSorted(sorted, 0.02) ?? 30_000,
    quantileSorted(sorted, 0.98) ?? 110_000,
    4,
    currency,
  )
}

/** A round axis that holds everything that is shown; for figures that a source prints. */
export function wholePayScale(amounts: number[], currency: Currency): PayScale {
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)]
  const axis = roundAxis(low, high, 4, currency)
  return axis.ticks.length > 6 ? roundAxis(low, high, 3, currency) : axis
}

/** Where an amount stands on the axis, in per cent from its start, held within 0 and 100. */
export function position(scale: PayScale, amount: number): number {
  const part = ((amount - scale.from) / (scale.to - scale.from)) * 100
  return Math.round(Math.min(100, Math.max(0, part)) * 100) / 100
}

/** Half of a list of amounts, the one around its middle: quartiles and median. */
export type MiddleHalf = { count: number; min: number; middle: number; max: number }

/** The middle half of these amounts; undefined for fewer than five, of which one employer would decide it. */
export function middleHalf(amounts: number[]): MiddleHalf | undefined {
  // Numbers by themselves are sorted three times as fast as by a comparison.
  const sorted = [...Float64Array.from(amounts).sort()]
  const [min, middle, max] = [0.25, 0.5, 0.75].map((share) => quantileSorted(sorted, share))
  if (sorted.length < 5 || min === undefined || middle === undefined || max === undefined) return undefined
  return { count: sorted.length, min, middle, max }
}

function roundAxis(low: number, high: number, ticks: number, currency: Currency): PayScale {
  const axis = scaleLinear()
    .domain([low, Math.max(high, low + 20_000)])
    .nice(ticks)
  const [from = low, to = high] = axis.domain()
  return { from, to, ticks: axis.ticks(ticks), currency }
}
