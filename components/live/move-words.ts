import type { Move } from '@/rules/live/snapshot'
import { formatThousands } from '@/rules/pay/pay'

/** What it is that moved: "Open jobs", "Median pay, EUR", "TypeScript, share". */
export function moveName(move: Move): string {
  if (move.what === 'openings') return 'Open jobs'
  return move.what === 'pay' ? `Median pay, ${move.currency}` : `${move.label}, share`
}

/** One of its two figures: "34", "€52k", "41%". */
export function moveAmount(move: Move, value: number): string {
  if (move.what === 'openings') return value.toLocaleString('en')
  return move.what === 'pay' ? formatThousands(value, move.currency) : `${value}%`
}

/** The whole of it in a line: "TypeScript, share: 41% → 47% (n = 34, then 40)". */
export function moveWords(move: Move): string {
  const { from, to } = move
  const counted = move.what === 'openings' ? '' : ` (n = ${from.n}, then ${to.n})`
  return `${moveName(move)}: ${moveAmount(move, from.value)} → ${moveAmount(move, to.value)}${counted}`
}
