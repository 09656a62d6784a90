import { payWords } from './read-pay'
import { type ReadPay, type Stated, speaksOfWage, statedIn } from './stated'

const money =
  /[€$£₹¥₪₩₺]|\d ?k(?:€|\b)|\d ?k?eur|(?:\b|\d|k)(?:eur|euros?|usd|gbp|cad|chf|aud|nzd|sgd|hkd|pln|sek|nok|dkk|czk|huf|ron|inr|cny|rmb|jpy|krw|myr|php|aed|sar|ils|try|zar|brl|mxn|mad|dhs?|lpa|lakhs?|kr|zł)\b|\bz[łl](?![a-z])/i
const wage =
  /\b(?:salar(?:y|ies)|salaris|salario|stipendio|ral|compensation|base (?:pay|range|salary)|pay|paid|wages?|hourly|salaires?|remuneration|fixe|fixed|brute?s?|brutto|brutos?|gross|tjm|taux horaire|gratification|\w*gehalt|vergutung|stundenlohn|ctc|lpa|package)\b/
/** Sums of other things, which adverts also write as money. */
const otherSums =
  /\b(?:stipend|reimburs\w*|allowances?|budgets?|living wage|raised|raising|funding|series [a-e]|levee?|leve|revenues?|arr|mrr|acv|deals?|quota|customers|members|users|spend|spending|portfolio|loans?|valuation|invest\w*|ticket|cooptation|referral|enveloppe|chiffre d'affaires|ca de|saves?|donat\w*|learning|training|childcare|subsid\w*|rent|housing|perks?|formation|credits?)\b/
const plans = /\b401 ?\(?k\)?(?!\w)/gi
/** Paid more than twelve times, a month is no twelfth of a year. */
const moreMonths = /\d ?薪/

/**
 * The pay that a whole advert states: in a sentence that speaks of a wage, a range of money, or an amount with its
 * period; never a sum of something else. Most lines are passed over at the cost of one test.
 */
export function payInAdvert(text: string, hint: { country?: string } = {}): ReadPay | undefined {
  if (!money.test(text)) return undefined
  let heading = ''
  for (const line of joinedLines(text)) {
    if (!/\d/.test(line) || !money.test(line)) {
      heading = line.length < 50 ? line : ''
      continue
    }
    for (const sentence of sentencesOf(line)) {
      const pay = money.test(sentence) && payInSentence(sentence, heading, hint.country)
      if (pay) return pay
    }
    heading = ''
  }
  return undefined
}

/** A range that a line break parts is one line again. */
const joinedLines = (text: string) =>
  text
    .replace(/(\d[^\n]{0,8}?(?:\bet|\bà|\bto|\band|-|–|—)|\bentre|\bbetween) ?\n(?=[€$£\d])/gi, '$1 ')
    .split('\n')

const sentenceEnd =
  /(?<=[\p{L}\d)%€$£][.!?…])(?<!\b(?:\p{L}\.\p{L}|env|max|min|approx|ca|ex|inc|incl|St)\.)\s+(?=[\p{Lu}\d€$£])/u

function sentencesOf(line: string): string[] {
  return line.replace(plans, '').split(sentenceEnd)
}

function payInSentence(sentence: string, heading: string, country: string | undefined): ReadPay | undefined {
  if (moreMonths.test(sentence)) return undefined
  const clause = payWords(sentence).replace(/\s+/g, ' ').trim()
  const isOfWage = wage.test(clause) || wage.test(payWords(heading))
  const stated = statedIn(clause, country).filter((each) => isMeant(each, clause, isOfWage))
  return (stated.find(({ isWhole }) => !isWhole) ?? stated[0])?.pay
}

const onlyOpens = /^(?:(?:jusqu'a|up to|a partir de|from|de|ab|bis zu|des|max\.?|min\.?) ?)*$/

/** Whether an amount is this job's pay, by the words of its sentence. */
function isMeant(
  { pay, isRange, hasPeriod, start, end }: Stated,
  clause: string,
  isOfWage: boolean,
): boolean {
  const around = isOfWage ? clause.slice(Math.max(0, start - 45), end + 30) : clause
  if (otherSums.test(around) && !(isOfWage && isRange && speaksOfWage(around))) return false
  if (isOfWage || hasPeriod) return true
  const rest = clause.slice(0, start) + clause.slice(end)
  const isAlone = rest.replace(/[^a-z]/g, '').length <= 20
  const hasMore =
    /^ ?(?:\+|plus|and|et) ?(?:un |a |an )?(?:bonus|variable|equity|commissions?|benefits|avantages)/.test(
      clause.slice(end),
    )
  return isRange || isAlone || hasMore || (pay.open !== undefined && onlyOpens.test(clause.slice(0, start)))
}
