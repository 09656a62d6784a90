import { countryOf } from '@/rules/places/countries'
import type { Contract, Currency, Workplace } from '@/rules/vocabulary'
import { fold } from '@/rules/words'

/** What the words of one box mean besides words of a job's text; `rest` is what is left of them. */
export type Meant = {
  rest: string
  /** Words that only rank: “junior”, “startup”. */
  ranking: string
  place?: string[]
  company?: string
  contract?: Contract
  workplace?: Workplace
  pay?: number
  currency?: Currency
}

/** What the index knows: the keys of places (`fr:lyon`) that have jobs, and the slug of a company, by their names. */
export type Known = { places(name: string): string[]; company(name: string): string | undefined }

const workplaces: [RegExp, Workplace][] = [
  [
    /\b(?:(?:full|fully|100 ?% ?(?:en )?) ?[- ]?(?:remote|teletravail)|remote only|teletravail (?:complet|total|integral)|work(?:ing)? from home|wfh|home ?office|a distance|remote|teletravail)\b(?! sensing)/,
    'remote',
  ],
  [/\b(?:teletravail (?:partiel|hybride)|hybrid|hybride)\b(?! (?:app|mobile|cloud))/, 'hybrid'],
  [/\b(?:on[- ]site|onsite|sur site|presentiel|in[- ]office|au bureau)\b/, 'onsite'],
]

const contracts: [RegExp, Contract][] = [
  [
    /\b(?:contrat (?:d['’ ]apprentissage|de professionnalisation)|alternance|alternante?|apprentissage(?! automatique)|apprentie?|apprenticeship|apprentice)\b/,
    'apprenticeship',
  ],
  [
    /\b(?:(?:stage|stagiaire|internship|intern|working student|werkstudent|trainee|traineeship)s?|praktikum)\b(?! manager)/,
    'internship',
  ],
  [/\b(?:cdi|permanent|contrat a duree indeterminee)\b/, 'permanent'],
  [/\b(?:cdd|fixed[- ]term|contrat a duree determinee)\b/, 'fixed_term'],
  [/\b(?:free-?lances?|free lance|contractor|independante?)\b/, 'freelance'],
  [/(?<!smart )\bcontract\b(?! (?:manag|law|admin|special|negoc|dev))/, 'freelance'],
  [/\b(?:interim|interimaire|temporary|temp)\b/, 'temporary'],
]

// Said of nearly every job, or of none: they may lift a job, and never hide one.
const ranking =
  /(?<![\p{L}\p{N}])(?:junior|senior|confirmee?|debutante?|experimentee?|experienced|entry[- ]level|mid[- ]level|startups?|start-ups?|scale-?ups?|english[- ]speaking|anglais courant|full[- ]?time|part[- ]?time|temps (?:plein|partiel)|mi-temps)(?![\p{L}\p{N}])/gu
const silent =
  /(?<![\p{L}\p{N}])(?:bac ?\+ ?\d|(?:h ?\/ ?f|f ?\/ ?h|m ?\/ ?f ?\/ ?[dx]|m ?\/ ?w ?\/ ?d|w ?\/ ?m ?\/ ?d|all genders)(?:\/[a-z])?|jobs?|emplois?|offres? (?:d['’ ]emploi )?|postes?|vacanc(?:y|ies)|positions?|openings?|opportunit(?:y|ies|es?)|(?:(?:i am|i'm|we are|je suis|nous) )?(?:looking for|searching for|seeking|hiring|a la recherche d['e]|(?:re)?cherch(?:e|ons)(?: d['e])?)(?: une?| an?)?|as an?|en tant que|recrut(?:e|ons)|urgent)(?![\p{L}\p{N}])/gu

const number = String.raw`(\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+|\d+(?:[.,]\d{1,2})?)`
const amounts = [
  new RegExp(String.raw`(?:([€£$]) ?)${number} ?(k)?(?![\p{L}\d])`, 'iu'),
  new RegExp(
    String.raw`(?<![\p{L}\d+#])${number} ?(?:(k) ?(€|eur|euros?|£|gbp|\$|usd|chf)?|(€|eur(?:os?)?|£|gbp|\$|usd|chf))(?![\p{L}\d])`,
    'iu',
  ),
]
const aroundPay =
  /(?:(?:>=?|min(?:imum)?\.?|au moins|at least|from|plus de|over|above|a partir de|salaire|salary|paid|pay) *)?¤(?: *(?:\+|et plus|and more|brut|gross|par an|a year|per year|\/ ?an|annuels?))*/

/** Reads what people write into one box: pay, where work is done, contracts, places, companies; quoted words stay words. */
export function meantBy(text: string, known: Known): Meant {
  // Who writes quotes or a minus means words.
  if (/["“”„‟«»″]|(?:^|\s)-\S/.test(text)) return { rest: text, ranking: '' }
  let rest = folded(text)
  const meant: Meant = { rest: '', ranking: '' }

  const pay = payIn(rest)
  if (pay) {
    rest = rest.replace(pay.written, '¤').replace(aroundPay, ' ')
    Object.assign(meant, { pay: pay.amount, currency: pay.currency })
  }
  rest = rest.replace(silent, ' ')
  rest = rest.replace(ranking, (word) => {
    meant.ranking += ` ${word}`
    return ' '
  })
  for (const [words, workplace] of workplaces) {
    if (!words.test(rest)) continue
    meant.workplace = workplace
    rest = rest.replace(words, ' ')
    break
  }
  for (const [words, contract] of contracts) {
    if (!words.test(rest)) continue
    meant.contract = contract
    rest = rest.replace(words, ' ')
    break
  }
  const named = namesIn(tidy(rest), known)
  return { ...meant, ...named, rest: asWritten(named.rest, text), ranking: tidy(meant.ranking) }
}

const folded = (text: string) => fold(text).replace(/[’]/g, "'")
const tidy = (text: string) =>
  text
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ ,;|–-]+|[ ,;|–-]+$/g, '')
    .trim()

/** The words as they were written, accents and capitals too. */
function asWritten(rest: string, text: string): string {
  const written = new Map(text.split(/\s+/).map((word) => [folded(word), word]))
  return rest
    .split(' ')
    .map((word) => written.get(word) ?? word)
    .join(' ')
}

function payIn(text: string): { written: string; amount: number; currency: Currency } | undefined {
  const [before, after] = amounts.map((one) => one.exec(text))
  const [written, sign, digits, thousands] = before ?? []
  if (written && digits) return amountOf(written, digits, thousands, sign)
  if (!after) return undefined
  return amountOf(after[0], after[1] ?? '', after[2], after[3] ?? after[4])
}

const signs: [RegExp, Currency][] = [
  [/£|gbp/i, 'GBP'],
  [/\$|usd/i, 'USD'],
  [/chf/i, 'CHF'],
]

function amountOf(written: string, digits: string, thousands: string | undefined, sign = '') {
  const isGrouped = /[ .,\u00a0\u202f]\d{3}/.test(digits)
  const value = Number(isGrouped ? digits.replace(/\D/g, '') : digits.replace(',', '.'))
  const amount = Math.round(thousands ? value * 1000 : value)
  const currency = signs.find(([pattern]) => pattern.test(sign))?.[1] ?? 'EUR'
  return amount >= 10_000 && amount <= 1_000_000 ? { written, amount, currency } : undefined
}

// No town is meant by these, although one is called so.
const noTown = new Set(
  'nice-to-have mobile reading bath orange java lead data cloud code dev web it un la le des or'.split(' '),
)
const preposition =
  /(?:^| )(?:in|near|around|at|a|au|aux|en|dans|sur|pres de|autour de|vers|region|ville de)$/

/** Takes places and a company out of the words, the longest names first; a country may be named beside a town. */
function namesIn(text: string, known: Known): Pick<Meant, 'rest' | 'place' | 'company'> {
  const words = text.split(' ').filter(Boolean)
  const place: string[] = []
  let company: string | undefined
  let rest = ''
  for (let at = 0; at < words.length; ) {
    const found = longestName(words, at, known)
    if (found?.places) {
      place.push(...found.places)
      rest = rest.replace(preposition, '')
    } else if (found?.company) company = found.company
    else rest += `${rest ? ' ' : ''}${words[at]}`
    at += found?.length ?? 1
  }
  return { rest: tidy(rest), ...(place.length > 0 && { place }), ...(company && { company }) }
}

function longestName(words: string[], at: number, known: Known) {
  for (let length = Math.min(4, words.length - at); length > 0; length--) {
    const name = tidy(words.slice(at, at + length).join(' '))
    if (name.length < 2 || noTown.has(name)) continue
    // A name of one word is one of the text more often: its jobs are found by it, and come first.
    const company = length > 1 ? known.company(name) : undefined
    if (company) return { company, length }
    const isCode = name.length === 2 && !['us', 'uk'].includes(name)
    const places =
      isCode || (name.length === 3 && countryOf(name.toUpperCase()) && name !== 'usa')
        ? []
        : known.places(name)
    if (places.length > 0) return { places, length }
  }
  return undefined
}
