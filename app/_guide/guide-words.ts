import { type PayFact, sourcesOf } from '@/content/guide/pay-facts'
import { amountExact } from '@/content/guide/salary-words'
import type { GuideContent, Source } from '@/content/guide/schema'
import { formatDate } from '@/rules/dates'
import { dateFormat } from '@/rules/formats'
import { formatPayShort } from '@/rules/pay/pay'
import { type Currency, currencies } from '@/rules/vocabulary'

const monthAndYear = dateFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** What a source is called in passing: its publisher, or its short name: "Salary sheet". */
export const sourceName = ({ publisher, id }: Source) =>
  publisher ?? id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ')

export function findSource(guide: GuideContent, id: string): Source {
  const source = sourcesOf(guide).find((each) => each.id === id)
  if (!source) throw new Error(`no source is called “${id}”`) // the content schema refuses such a guide
  return source
}

/** "9 June 2026", "June 2026", "2026", or "not dated". */
export function asOfWords(asOf: string | null): string {
  if (asOf === null) return 'not dated'
  if (asOf.length === 4) return asOf
  return asOf.length === 7 ? monthAndYear.format(new Date(asOf)) : formatDate(asOf)
}

export const axisWords = {
  seniority: 'by seniority',
  years: 'by years of experience',
  all: 'over all experience',
}

export const isCurrency = (code: string): code is Currency => Object.hasOwn(currencies, code)

type Figure = Pick<PayFact, 'min' | 'max' | 'currency' | 'approximate'>

/** "€35–48k", "about $160k". */
export function amountShort({ min, max, currency, approximate }: Figure): string {
  const text = isCurrency(currency)
    ? formatPayShort({ min, max, currency, period: 'year' })
    : amountExact({ min, max, currency, approximate: false })
  return approximate ? `about ${text}` : text
}
