import { z } from 'zod'
import { text } from '../forms/text'

/** The most that anybody is paid a year, in any currency of ours with two decimals. */
const largest = 99_999_999

/**
 * An amount of money as people of several countries type it, in units of a currency to the hundredth: “45 000,00”,
 * “45.000,50”, “45,000.50”, “45k”, “38.25 k€” and “€12.54”; undefined for what is no amount. One dot or comma before just
 * three figures parts thousands; before one or two it parts hundredths.
 */
export function readAmount(text: string): number | undefined {
  const plain = text
    .replace(/[\s\u00a0\u202f'’]/g, '')
    .replace(/(?:\/(?:an|year|yr|h|hour|mois|month|jour|day)|paran|parmois|ayear|peryear)$/i, '')
    .replace(/^(?:€|£|\$|eur|gbp|usd|chf)|(?:€|£|\$|eur(?:os?)?|gbp|usd|chf)$/gi, '')
  const [, digits = '', thousands] = /^(\d[\d.,]*)(k)?$/i.exec(plain) ?? []
  const value = unitsOf(digits, Boolean(thousands))
  if (value === undefined) return undefined
  const amount = Math.round(value * (thousands ? 100_000 : 100)) / 100
  return amount <= largest ? amount : undefined
}

function unitsOf(digits: string, isThousands: boolean): number | undefined {
  if (/^\d+$/.test(digits)) return Number(digits)
  const decimal = /[.,](\d+)$/.exec(digits)
  const before = digits.slice(0, decimal?.index)
  const fraction = decimal?.[1] ?? ''
  const sign = digits.at(-fraction.length - 1) ?? ''
  const isGrouped = (part: string, by: string) =>
    part.split(by).every((group, i) => (i === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group))
  const others = before.replace(/\d/g, '')

  // Only one kind of sign, before three figures: they are thousands. “1.500k” could be either, and is asked again.
  if (fraction.length === 3 && [...others].every((other) => other === sign))
    return !isThousands && isGrouped(digits, sign) ? Number(digits.replace(/\D/g, '')) : undefined
  if (fraction.length > 2) return undefined
  if (others === '') return Number(`${before}.${fraction}`)
  const by = others.charAt(0)
  return by !== sign && isGrouped(before, by) ? Number(`${before.replace(/\D/g, '')}.${fraction}`) : undefined
}

/** A field of a form with an amount as people type it; empty is undefined. `what` is its name on the screen. */
export const amount = (what: string) =>
  text(what, 40)
    .default('')
    .transform((typed, context) => {
      if (typed === '') return undefined
      const value = readAmount(typed)
      if (value !== undefined) return value
      context.addIssue({
        code: 'custom',
        message: `${what}: we could not read “${typed}” as an amount. Write it as 45000, or 12.54 with cents.`,
      })
      return z.NEVER
    })
