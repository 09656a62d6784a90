import type { Currency, PayPeriod } from '@/rules/vocabulary'

/** About how many units buy one euro, in powers that only tell a wage from a typing error; not an exchange rate. */
const perEuro: Partial<Record<Currency, number>> = {
  SEK: 11,
  DKK: 7.5,
  NOK: 11.5,
  PLN: 4.3,
  CZK: 25,
  HUF: 400,
  RON: 5,
  INR: 90,
  JPY: 160,
  CNY: 7.8,
  KRW: 1450,
  HKD: 8.5,
  MYR: 5,
  PHP: 62,
  AED: 4,
  SAR: 4,
  ILS: 4,
  TRY: 35,
  ZAR: 20,
  BRL: 6,
  MXN: 19,
  MAD: 11,
}

/** Currencies of countries where a yearly wage may be a few thousand euros. */
const lowWages = new Set<Currency>([
  'INR',
  'PHP',
  'MYR',
  'CNY',
  'TRY',
  'ZAR',
  'BRL',
  'MXN',
  'MAD',
  'RON',
  'HUF',
])

const bounds: Record<PayPeriod, [number, number]> = {
  year: [8_000, 2_000_000],
  month: [300, 20_000],
  day: [40, 5_000],
  hour: [4, 800],
}

/** Whether a wage may be so high and so wide for its period; `strict` where its period was not even said. */
export function isPlausible(
  min: number,
  max: number,
  currency: Currency,
  period: PayPeriod,
  strict: boolean,
): boolean {
  const rate = perEuro[currency] ?? 1
  const [least, most] = bounds[period]
  const floor = (strict ? least * 1.25 : least) * rate * (lowWages.has(currency) ? 0.25 : 1)
  return min >= floor && max <= most * rate && max <= min * 6
}
