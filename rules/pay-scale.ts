import type { Currency } from './vocabulary'

/** One axis for pay: the amounts at its two ends, and its ticks, in whole units of one currency. */
export type PayScale = { from: number; to: number; ticks: number[]; currency: Currency }

/** The smallest round axis that holds the middle of what is shown; what lies beyond is marked, not squeezed in. */
export function payScale(amounts: number[], currency: Currency): PayScale {
  const sorted = amounts.filter((amount) => amount > 0).sort((a, b) => a - b)
  const low = quantile(sorted, 0.02) ?? 30_000
  const high = quantile(sorted, 0.98) ?? 110_000
  const step = tickStep(high - low)
  const from = Math.floor(low / step) * step
  const to = Math.max(Math.ceil(high / step) * step, from + 2 * step)
  const ticks = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step)
  return { from, to, ticks, currency }
}

/** Where an amount stands on the axis, in per cent from its start, held within 0 and 100. */
export function position(scale: PayScale, amount: number): number {
  const part = ((amount - scale.from) / (scale.to - scale.from)) * 100
  return Math.round(Math.min(100, Math.max(0, part)) * 100) / 100
}

/** The value below which that share of a sorted list lies (Hyndman and Fan's type 7); undefined for an empty list. */
export function quantile(sorted: number[], share: number): number | undefined {
  const at = (sorted.length - 1) * share
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]]
  return low === undefined || high === undefined ? undefined : low + (high - low) * (at - Math.floor(at))
}

function tickStep(width: number) {
  const rough = Math.max(width, 10_000) / 4
  const unit = 10 ** Math.floor(Math.log10(rough))
  return [1, 2, 5, 10].map((factor) => factor * unit).find((step) => step >= rough) ?? 10 * unit
}
