import type { WordRule } from './advert'

const ofL1132 = { kind: 'legal', source: 'Code du travail, L1132-1', offer: 'Leave it out.' } as const

/** The criteria of L1132-1 that adverts break seldom: a private life, a name, money, an office, a warning once given. */
export const privateWords: WordRule[] = [
  {
    ...ofL1132,
    rule: 'orientation',
    says: 'Whom somebody loves and how they live is nobody’s concern.',
    en: [
      /\b(?:heterosexual|straight|gay|lesbian|queer|transgender|cisgender)s? (?:only|candidates?|applicants?|preferred|need not)\b/i,
      /\b(?:no|not) (?:gays?|homosexuals?|trans(?:gender)? people|lesbians?)\b/i,
      /\b(?:traditional|conventional|irreproachable) (?:lifestyle|morals)\b/i,
    ],
    fr: [
      /\b(?:heterosexuel(?:le)?|homosexuel(?:le)?|transgenre)s? (?:uniquement|exclusivement|exclue?s?|s[’']abstenir)\b/i,
      /\b(?:bonnes m(?:oe|œ|o)eurs|moralite irreprochable|vie rangee)\b/i,
    ],
    unless: /straight(?:forward| away)|welcome|bienvenu|regardless|quelle que soit/i,
  },
  {
    ...ofL1132,
    rule: 'means',
    says: 'How much money somebody has, or whether they live on aid, is no condition.',
    en: [
      /\b(?:no|without|not on) (?:debts?|benefits|welfare)(?: (?:recipients?|claimants?))?(?=[.,;!]|$)/i,
      /\b(?:credit (?:score|history)) (?:is )?(?:required|checked|must)\b/i,
    ],
    fr: [
      /\b(?:sans dettes?|non endettee?s?|non surendettee?s?|hors (?:RSA|beneficiaires du RSA)|pas de beneficiaires? du RSA)\b/i,
    ],
    unless: /technical debt|dette technique|legacy/i,
  },
  {
    ...ofL1132,
    rule: 'office',
    says: 'An elected office and a warning once given may not be held against anybody.',
    en: [
      /\b(?:no|without) (?:elected office|political mandate|whistle-?blow(?:ers?|ing))\b/i,
      /\b(?:never|not) (?:been a |a )whistle-?blower\b/i,
    ],
    fr: [
      /\b(?:sans mandat (?:electif|politique|local)|pas d[’']elus?(?: locaux| local)?(?=[.,;!]|$))/i,
      /\b(?:pas de|sans) lanceurs? d[’']alerte\b/i,
    ],
  },
  {
    ...ofL1132,
    rule: 'name or genes',
    says: 'A name, genes and the colour of a skin are no conditions.',
    en: [
      /\b(?:French|European|English|local)[- ]sounding (?:sur)?names?\b/i,
      /\bgenetic (?:test|screening|profile) (?:required|mandatory|before)\b|\b(?:white|caucasian|black|asian) (?:candidates?|applicants?|people|person) (?:only|preferred|wanted)\b/i,
      /\bno (?:foreigners|immigrants|arabs?|africans?|asians?|gyps(?:y|ies)|roma)\b/i,
    ],
    fr: [
      /\bnom (?:a consonance|bien) (?:francaise?|europeenne|francais)\b/i,
      /\b(?:test|depistage) genetique (?:exige|obligatoire|requis)\b/i,
      /\b(?:pas d[’']etrangers?|francais de souche|type (?:europeen|caucasien)|BBR|bleu[- ]blanc[- ]rouge)\b/i,
    ],
    unless: /welcome|bienvenu/i,
  },
]
