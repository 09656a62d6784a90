import { fold, plural } from '../words'
import type { Advert, Finding } from './advert'

const mostMusts = 8
const mostWords = 700
const widestRange = 0.3

type Rule = (advert: Advert) => Finding | undefined

const style = { kind: 'style', source: 'Our editorial rules' } as const

const pay: Rule = ({ payMin, payMax }) => {
  if (!payMin && !payMax)
    return {
      kind: 'legal',
      rule: 'no pay',
      source: 'Directive (EU) 2023/970, article 5',
      says: 'The pay is missing. It has to be said before the first interview, and best here.',
      offer: 'Write the range that you would sign today.',
    }
  if (payMin && payMax && payMax > payMin * (1 + widestRange) + 1)
    return {
      ...style,
      rule: 'wide range',
      says: `The range is ${Math.round((payMax / payMin - 1) * 100)} % wide: readers believe its lower end, and hope for its upper.`,
      offer: 'Narrow it to 30 %, or write a job for each level.',
      quote: `${payMin}–${payMax}`,
    }
  return undefined
}

const experienced: Rule = ({ seniority, title, text }) => {
  const isJunior = seniority === 'junior' || /\b(?:junior|débutante?)\b/i.test(title)
  const [quote, years = ''] =
    /(\d{1,2})\+?(?: ?(?:-|–|to|à|ou) ?\d{1,2})? ?(?:years?|ans)(?:[’']| of| d[’'e])? ?(?:\w+ )?exp[ée]rience/i.exec(
      text,
    ) ?? []
  if (!isJunior || !quote || Number(years) < 3) return undefined
  return {
    ...style,
    rule: 'junior with years',
    says: `A junior with ${years} years of experience is none.`,
    offer: 'Call it mid-level, or ask for less.',
    quote,
  }
}

const musts: Rule = ({ needs = [] }) =>
  needs.length > mostMusts
    ? {
        ...style,
        rule: 'many musts',
        says: `${plural(needs.length, 'thing')} are a must. People who lack one do not apply.`,
        offer: `Keep the ${mostMusts} without which the work cannot be done, and move the rest to “nice to have”.`,
      }
    : undefined

const length: Rule = ({ text }) => {
  const words = text.split(/\s+/).filter(Boolean).length
  if (words <= mostWords) return undefined
  return {
    ...style,
    rule: 'long',
    says: `${plural(words, 'word')} are more than anybody reads on a phone.`,
    offer: `Cut it to ${mostWords}: the history of the company goes first.`,
  }
}

const process: Rule = ({ steps }) =>
  steps === 0
    ? {
        ...style,
        rule: 'no steps',
        says: 'It does not say what happens after applying.',
        offer: 'Name the steps, with their length: “Call with the recruiter, 25 minutes”.',
      }
    : undefined

// The law knows exceptions, such as a text for those who are to speak the language: so the owner decides what it does.
const language: Rule = ({ language, country, onlyFrenchInFrance }) =>
  language === 'en' && country === 'FR'
    ? {
        rule: 'language',
        kind: onlyFrenchInFrance ? 'legal' : 'style',
        source: 'Code du travail, L5331-4',
        says: 'A job in France has to be advertised in French. Foreign terms are allowed where French has none.',
        offer: 'Publish it in French, and link to the English text.',
      }
    : undefined

const employer: Rule = ({ employer: who }) =>
  who === 'unknown'
    ? {
        rule: 'employer',
        kind: 'legal',
        source: 'Code du travail, L5332-2',
        says: 'Nobody here knows who hires. A job without a name needs a company that the desk knows.',
        offer: 'Write it from the brief of the company, or name the company.',
      }
    : undefined

const anAmount =
  /[€$£] ?\d{1,3}(?:[.,\s]?\d{3}|k)\b|\b\d{1,3}(?:[.,\s]?\d{3}|,\d)? ?(?:k ?[€$£]|k\b|€|euros?|EUR\b)/i
const aPeriod =
  /\b(?:year(?:ly)?|annual(?:ly)?|annum|month(?:ly)?|day|daily|week(?:ly)?|hour(?:ly)?|ans?|annuels?|annuelle|mois|mensuel(?:le)?|jour|journalier|heure|tjm)\b|\/ ?[ymdjh]\b/

// The period of the form is that of its amounts; without them it is the text that has to say it.
const period: Rule = ({ text, payMin, payMax, payPeriod }) => {
  const sentence = text
    .split(/(?<=[.!?;])\s+|\n+/)
    .find((one) => anAmount.test(one) && /pay|salar|package|remun|brut|gross/.test(fold(one)))
  const said = payMin || payMax ? Boolean(payPeriod) : !sentence || aPeriod.test(fold(sentence))
  return said
    ? undefined
    : {
        ...style,
        rule: 'no period',
        says: 'It does not say what the pay is counted by.',
        offer: 'Write “a year”, “a month” or “a day”, and “gross” or “net”.',
        quote: sentence && anAmount.exec(sentence)?.[0],
      }
}

const gendered =
  /\b(?:developpeur|developpeuse|ingenieure?|administrateur|administratrice|directeur|directrice|technicien|technicienne|consultante?|commerciale?|concepteur|conceptrice|chargee?|assistante?|vendeur|vendeuse|redacteur|redactrice|formateur|formatrice|integrateur|integratrice|testeur|testeuse|acheteur|acheteuse)\b/i
const bothSexes =
  /\b[HF] ?\/ ?[HF]\b|[·.(]\s?(?:e|ne|euse|rice|trice|se)s?\b|\/(?:-?e|trice|euse|ne|-?se)\b|\bou \p{L}+(?:euse|trice|ienne|e)\b/iu

const title: Rule = ({ language: written, title: text }) => {
  const [quote] = gendered.exec(fold(text)) ?? []
  if (written !== 'fr' || !quote || bothSexes.test(text)) return undefined
  return {
    rule: 'title',
    kind: 'legal',
    source: 'Code du travail, L1142-1',
    says: 'This title names one sex.',
    offer: `“${text} (H/F)”`,
    quote: text,
  }
}

const shouting: Rule = ({ title: head, text }) => {
  const [quote] = /(?:(?:^|\s)\p{Lu}{4,}[!?,]?){3,}|!{2,}/u.exec(`${head}\n${text}`) ?? []
  return quote === undefined
    ? undefined
    : {
        ...style,
        rule: 'shouting',
        says: 'Capitals and rows of exclamation marks shout.',
        offer: 'Write it in sentences.',
        quote: quote.trim(),
      }
}

/** Rules about what a form knows, beside its words. */
export const formRules: Rule[] = [
  title,
  language,
  employer,
  pay,
  period,
  experienced,
  musts,
  process,
  length,
  shouting,
]
