import type { Currency } from '@/rules/vocabulary'

/** One amount of money in a folded text: its value, its factor (1000 for “45k”) and where it stands. */
export type Amount = { value: number; factor: number; currency?: Currency; start: number; end: number }

const signs: [Currency, string][] = [
  ['CAD', 'ca\\$|cad ?\\$|c\\$|\\$ ?cad|cad'],
  ['AUD', 'au\\$|a\\$|aud ?\\$|\\$ ?aud|aud'],
  ['NZD', 'nz\\$|nzd ?\\$|nzd'],
  ['SGD', 'sg\\$|s\\$|sgd ?\\$|sgd'],
  ['HKD', 'hk\\$|hkd ?\\$|hkd'],
  ['MXN', 'mx\\$|mxn'],
  ['BRL', 'r\\$|brl'],
  ['USD', 'us\\$|usd ?\\$?|u\\.s\\. ?\\$|\\$ ?usd'],
  ['EUR', '€|euros?|eur'],
  ['GBP', '£|gbp'],
  ['CHF', 'chf|sfr\\.?'],
  ['SEK', 'sek'],
  ['DKK', 'dkk'],
  ['NOK', 'nok'],
  ['PLN', 'pln|zl'],
  ['CZK', 'czk|kc'],
  ['HUF', 'huf'],
  ['RON', 'ron'],
  ['INR', '₹|inr'],
  ['CNY', 'cny|rmb|cn¥'],
  ['JPY', '¥|jpy|円'],
  ['KRW', '₩|krw'],
  ['MYR', 'myr|rm'],
  ['PHP', 'php|₱'],
  ['AED', 'aed'],
  ['SAR', 'sar'],
  ['ILS', '₪|ils|nis'],
  ['TRY', '₺'],
  ['ZAR', 'zar'],
  ['MAD', 'mad|dhs?'],
]

const dollars: Record<string, Currency> = { CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD', MX: 'MXN' }
const krona: Record<string, Currency> = { SE: 'SEK', DK: 'DKK', NO: 'NOK' }

const sign = `(?:${signs.map(([, pattern]) => pattern).join('|')}|\\$|kr\\b\\.?)`
const number =
  "\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)|\\d{1,3}(?:[ .,']\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d{1,2})?(?!\\d)"
const amount = new RegExp(
  `(?<![a-z\\d.,])(?<before>${sign})? ?(?<number>${number})(?: ?(?<factor>k(?![a-df-z])|(?:m|mio|mille|lakhs?|lpa|l)(?![a-z])))?(?: ?(?<after>${sign})(?:(?![a-z])|(?=selon))(?! ?\\d))?(?![a-z]*\\d)`,
  'g',
)
const exact = signs.map(([currency, pattern]) => [currency, new RegExp(`^(?:${pattern})$`)] as const)
const factors: Record<string, number> = {
  k: 1000,
  mille: 1000,
  m: 1e6,
  mio: 1e6,
  lakh: 1e5,
  lakhs: 1e5,
  lpa: 1e5,
  l: 1e5,
}

/** The amounts of a folded text in order; percentages, and bare numbers beside words that count other things, are left out. */
export function amountsIn(text: string, country: string | undefined): Amount[] {
  const amounts: (Amount & { isPlain?: boolean })[] = []
  for (const match of text.matchAll(amount)) {
    const { before, number: digits = '', factor, after } = match.groups ?? {}
    const start = match.index
    const end = start + match[0].length
    const behind = text.slice(end, end + 12)
    if (/^ ?%|^(?!selon)[a-z]/.test(behind) || (factor === 'l' && !/₹|inr/.test(match[0]))) continue
    const written = (before === '$' ? (after ?? before) : (before ?? after))?.trim()
    if (
      !written &&
      /^ ?(?:ans?\b|annees|years?\b|mois\b|months?\b|jours|days|hours|heures|h\d|tickets?|e\b|eme\b|\+? ?years)/.test(
        behind,
      )
    )
      continue
    const scale = factor ? (factors[factor] ?? 1) : 1
    const currency = written ? currencyOfSign(written, country) : undefined
    amounts.push({
      value: numberOf(digits) * scale,
      factor: scale,
      start,
      end,
      ...(currency && { currency }),
      ...(written === '$' && { isPlain: true }),
    })
  }
  return amounts.map((one, at) => ofRange(one, [amounts[at - 1], amounts[at + 1]]))
}

/** A plain dollar beside another end of its range that says which: “AUD $120k – $140k”. */
function ofRange(
  { isPlain, ...amount }: Amount & { isPlain?: boolean },
  beside: (Amount | undefined)[],
): Amount {
  const other = beside.find(
    (one) =>
      one?.currency && Math.min(Math.abs(one.start - amount.end), Math.abs(amount.start - one.end)) <= 5,
  )
  const isDollar = other?.currency && Object.values(dollars).includes(other.currency)
  return isPlain && isDollar ? { ...amount, currency: other.currency } : amount
}

function currencyOfSign(written: string, country: string | undefined): Currency | undefined {
  const found = exact.find(([, pattern]) => pattern.test(written))?.[0]
  if (found === 'JPY' && country === 'CN' && written === '¥') return 'CNY'
  if (found) return found
  if (written === '$') return dollars[country ?? ''] ?? 'USD'
  return krona[country ?? '']
}

/** “45 000”, “45.000”, “45,000.50”, “110'000”, “2300,00”: three digits behind a sign are thousands, fewer are decimals. */
function numberOf(digits: string): number {
  const decimals = /[.,](\d{1,2})$/.exec(digits)
  const whole = decimals ? digits.slice(0, -decimals[0].length) : digits
  return Number(whole.replace(/\D/g, '')) + (decimals ? Number(`0.${decimals[1]}`) : 0)
}
