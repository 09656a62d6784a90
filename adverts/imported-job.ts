import type { Contract, Currency, PayPeriod, Seniority, Workplace } from '@/rules/vocabulary'

/** A place in the words of its source; `address` is the same place spelt out, degrees where the source has them. */
export type SaidPlace = {
  text: string
  address?: string
  country?: string
  latitude?: number
  longitude?: number
}

/** Pay from the fields of a record, in units of the currency and their fractions; `open` where only one end is given. */
export type SaidPay = {
  min: number
  max: number
  currency: Currency
  period: PayPeriod
  net?: boolean
  open?: 'from' | 'upTo'
}

/**
 * A job as its source states it, before anything is read out of its texts. `html` is untrusted; `text` is for
 * sources that have no markup. The first place is the main one. What the source does not say stays absent.
 */
export type ImportedJob = {
  externalId: string
  title: string
  company?: string
  html?: string
  text?: string
  places: SaidPlace[]
  workplace?: Workplace
  /** The source calls it remote without saying that nobody comes in: it may be hybrid. */
  maybeRemote?: boolean
  contract?: Contract
  seniority?: Seniority
  pay?: SaidPay
  payText?: string
  tags?: string[]
  sourceUrl?: string
  applyUrl?: string
  publishedAt?: Date
  validUntil?: Date
  /** “2026-12-31”: it stands to the end of that day where it is; only where no moment is said. */
  lastDay?: string
}

/** A record that is no job to show, and why, as a sentence without its full stop. */
export class NotAJob extends Error {
  /** `isListed` where the source still counts it among its jobs, so that it is not missing. */
  constructor(
    reason: string,
    readonly isListed = true,
  ) {
    super(reason)
  }
}
