import { line } from '../forms/text'
import { websiteOf } from '../websites'

/** How many people work for a company, in the steps of INSEE’s sizes. */
export const companySizes = {
  micro: 'Fewer than 10',
  small: '10 to 49',
  medium: '50 to 249',
  large: '250 to 4,999',
  giant: '5,000 or more',
} as const

export type CompanySize = keyof typeof companySizes

/** The number of a French company: nine digits, of which the last follows from the others by Luhn (ISO/IEC 7812-1). */
export function isSiren(digits: string): boolean {
  if (!/^\d{9}$/.test(digits)) return false
  const sum = [...digits].reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/** A SIREN as somebody writes it, in groups or not; empty where there is none. */
export const siren = line('SIREN', 20)
  .default('')
  .transform((typed) => typed.replace(/[\s.]/g, ''))
  .refine(
    (digits) => digits === '' || isSiren(digits),
    'SIREN: one of its nine digits is not right. Check it, or leave it empty',
  )

/** The address of a company's site, with or without its scheme. */
export const website = line('Website', 200)
  .default('')
  .refine(
    (typed) => typed === '' || websiteOf(typed) !== undefined,
    'Website: write an address such as https://www.example.com',
  )
