import { formatDate } from '../dates'
import { jour } from '../mail/french'
import { type Contract, contracts, word } from '../vocabulary'
import { lieuEnFrancais, salaireEnFrancais } from './en-francais'
import { type PayStated, type PlaceStated, payWords, placeWords } from './in-words'

/** What of a public job does not change unseen. */
export const liveParts = {
  pay: { en: 'Pay', fr: 'Salaire' },
  place: { en: 'Place', fr: 'Lieu' },
  contract: { en: 'Contract', fr: 'Contrat' },
  closing: { en: 'Last day', fr: 'Dernier jour' },
  questions: { en: 'Questions', fr: 'Questions' },
} as const

export type LivePart = keyof typeof liveParts

/** The parts of which whoever has applied already is told. */
export const toldParts: readonly LivePart[] = ['pay', 'place', 'contract']

/** Why an open job stays open for longer, as candidates read it. */
export const extensionReasons = {
  nobody_fits: 'nobody who fits has applied yet',
  more_people: 'one more person is wanted',
  takes_longer: 'the interviews take longer than planned',
  fell_through: 'whoever had accepted does not come',
  other: 'the company needs more time',
} as const

export type ExtensionReason = keyof typeof extensionReasons

export type LiveFacts = PayStated & PlaceStated & { contract: Contract | null; validUntil: Date | null }

/** One part as it was and as it is, in the words of each language. */
export type LiveChange = { part: LivePart } & Record<'before' | 'after', Record<'en' | 'fr', string>>

const contrats: Record<Contract, string> = {
  permanent: 'CDI',
  fixed_term: 'CDD',
  freelance: 'indépendant',
  internship: 'stage',
  apprenticeship: 'alternance',
  temporary: 'intérim',
}

const words: Record<Exclude<LivePart, 'questions'>, (facts: LiveFacts) => Record<'en' | 'fr', string>> = {
  pay: (facts) => ({ en: payWords(facts), fr: salaireEnFrancais(facts) }),
  place: (facts) => ({ en: placeWords(facts), fr: lieuEnFrancais(facts) }),
  contract: ({ contract }) => ({
    en: word(contracts, contract) || 'not given',
    fr: contract ? contrats[contract] : 'non indiqué',
  }),
  closing: ({ validUntil }) => ({
    en: validUntil ? formatDate(validUntil) : 'no last day',
    fr: validUntil ? jour(validUntil) : 'sans date',
  }),
}

/** What of a public job is said otherwise than before; a difference that nobody reads is none. */
export function liveChanges(before: LiveFacts, after: LiveFacts): LiveChange[] {
  return (['pay', 'place', 'contract', 'closing'] as const).flatMap((part) => {
    const [was, is] = [words[part](before), words[part](after)]
    return was.fr === is.fr && was.en === is.en ? [] : [{ part, before: was, after: is }]
  })
}

/** “Extended once”, “Extended twice”, “Extended 3 times”. */
export function timesExtended(times: number): string {
  return `Extended ${['', 'once', 'twice'][times] || `${times} times`}`
}
