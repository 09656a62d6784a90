import { fold } from '@/rules/words'
import { type ReadPay, speaksOfWage, statedIn } from './stated'

/**
 * The pay that a salary text states, as Ashby, France Travail and people write it: “$120K – $150K • Offers Equity”,
 * “Mensuel de 2300,00 Euros sur 12 mois”, “TJM 450 €”, “35-40K€ brut annuel”. Undefined for none or an implausible one
 * (a year of 12 €). Without a period, only an amount that must be yearly is read; the hint's country (ISO-2) tells
 * which dollar or krona is meant, and the currency where none is written.
 */
export function readPay(text: string, hint: { country?: string } = {}): ReadPay | undefined {
  for (const clause of clausesOf(text)) {
    const stated = statedIn(clause, hint.country).filter(
      ({ isRange, hasPeriod, start, end }) =>
        isRange ||
        hasPeriod ||
        clause.length <= 90 ||
        speaksOfWage(clause.slice(Math.max(0, start - 45), end + 30)),
    )
    const best = stated.find(({ isWhole }) => !isWhole) ?? stated[0]
    if (best) return best.pay
  }
  return undefined
}

/** The folded text in its clauses: bullets, lines and bars part them. */
function clausesOf(text: string): string[] {
  return payWords(text)
    .split(/[•|\n]|;(?= )/)
    .map((clause) => clause.replace(/\s+/g, ' ').trim())
    .filter((clause) => /\d/.test(clause))
}

/** A text folded, with one kind of dash and blank (“30¿000” had a narrow one); months counted (“sur 12.0 mois”) are dropped. */
export function payWords(text: string): string {
  return fold(text)
    .replace(/(?<=\d)[¿\ufffd](?=\d{3})|[\u00a0\u202f\u2009]/g, ' ')
    .replace(/[\u2010-\u2015\u2212~]/g, '-')
    .replace(/[’‘´]/g, "'")
    .replace(/\bsur (?:une base de )?[\d.,]+ ?mois\b|\b1[2-5] ?mois\b|\b1[3-5](?:e|eme) mois\b/g, ' ')
}
