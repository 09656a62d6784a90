import type { Currency } from '../vocabulary'

/** How a figure of pay came to us, as a reader is told; what differs in it stands on no axis together. */
export const standings = {
  published: '',
  'second-hand': 'Second-hand: we read it in a copy made by others, not in the publisher’s own file.',
  'self-reported': 'Self-reported: people chose to answer, and nobody checked.',
  converted:
    'Self-reported: people chose to answer, and nobody checked. The survey prints US dollars; we turned them back at its own rate and rounded.',
} as const

export type Standing = keyof typeof standings

/** What an amount measures: gross yearly pay in euros as its source prints it is one axis, net monthly pay another. */
export type Axis = { currency: Currency; period: 'year' | 'month'; gross: boolean; standing: Standing }

/** The name of an axis for data: “USD gross year published”. Two figures share a ruler only where it is the same. */
export function axisName({
  currency,
  period,
  gross,
  standing,
}: Omit<Axis, 'currency'> & { currency: string }): string {
  return [currency, gross ? 'gross' : 'net', period, standing].join(' ')
}

/** The axis of what open jobs state, of which live figures are counted. */
export function statedAxis(currency: Currency): Axis {
  return { currency, period: 'year', gross: true, standing: 'published' }
}
