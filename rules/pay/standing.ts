import type { StatedPay } from './pay'

export type PayStanding = 'above' | 'in' | 'below'

/** Where the middle of a range stands against a median: within one per cent it is in the middle. */
export function payStanding({ min, max }: { min: number; max: number }, median: number): PayStanding {
  const distance = (min + max) / 2 / median - 1
  if (Math.abs(distance) < 0.01) return 'in'
  return distance > 0 ? 'above' : 'below'
}

/** Why the pay that a job states is not held against the gross yearly ranges of others; undefined where it can be, or where none is stated. */
export function whyNotCompared(job: StatedPay): string | undefined {
  if (!job.payMin && !job.payMax) return undefined
  if (job.payNet) return 'This job states its pay after tax. We compare pay before tax only.'
  if (job.payPeriod !== 'year')
    return `This job states its pay by the ${job.payPeriod}. We compare yearly pay only. We do not convert, because a contractor pays costs that an employee does not.`
  if (!job.payMin || !job.payMax)
    return 'This job states only one end of its range. We compare jobs that state both.'
  return undefined
}
