import { type ReadPay, readPay } from './read-pay'

const money = /[€$£]|\b(?:eur|euros?|usd|gbp|cad|chf|k€|k ?brut)\b/i
const wage =
  /\b(?:salar(?:y|ies)|compensation|base (?:pay|range)|pay (?:range|rate|band|scale|is|for)|wages?|hourly|salaires?|r[ée]mun[ée]r|brute?s?\b|tjm|taux horaire|gratification|gehalt|verg[üu]tung)/i
const range =
  /[€$£] ?\d[\d., {2}]*k?\s*(?:-|–|—|to|à|et)\s*[€$£]? ?\d|\d\s?(?:k?€|euros?)\s*(?:-|–|à|et)\s*\d/i
/** Sums of other things, which adverts also write as money. */
const otherSums =
  /\b(?:stipend|reimburs\w*|allowances?|budgets?|bonus|raised|raising|funding|series [a-e]|revenues?|arr|acv|deals?|quota|customers|members|users|spend|portfolio|loans?|valuation|invest\w*|ticket|prime|chiffre d'affaires|ca de)\b/i
/** Pay with what may be earned on top is not the pay that is compared. */
const withVariable = /\b(?:ote|on[- ]target|total (?:cash |target )?comp)/i
const plans = /\b401 ?\(?k\)?(?!\w)/gi

/**
 * The pay that a whole advert states: only in a line that speaks of a wage or gives a range of money, and never in one
 * that speaks of other sums. Most lines are passed over at the cost of one test.
 */
export function payInAdvert(text: string, hint: { country?: string } = {}): ReadPay | undefined {
  if (!money.test(text)) return undefined
  for (const line of text.split('\n')) {
    if (!/\d/.test(line) || !money.test(line)) continue
    for (const sentence of line.replace(plans, '').split(/(?<=[a-z)][.!?]) (?=\p{Lu})/u)) {
      const speaksOfWage = wage.test(sentence)
      if (!money.test(sentence) || (!speaksOfWage && !range.test(sentence))) continue
      if (otherSums.test(sentence) && !(speaksOfWage && range.test(sentence))) continue
      if (withVariable.test(sentence) && !/\bbase\b/i.test(sentence)) continue
      const pay = readPay(sentence, hint)
      if (pay) return pay
    }
  }
  return undefined
}
