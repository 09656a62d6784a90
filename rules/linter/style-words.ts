import type { WordRule } from './advert'

const style = { kind: 'style', source: 'Our editorial rules' } as const

/** Words that keep people from applying, and what to say in their place. */
export const styleWords: WordRule[] = [
  {
    ...style,
    rule: 'youth',
    source: 'Défenseur des droits: words that stand for an age',
    says: 'This stands for an age, and keeps others away.',
    offer: 'Name the experience: “first job, or up to two years”, “premier emploi bienvenu”.',
    en: [
      /\b(?:recent|fresh|new|young) grad(?:uate)?s?\b/i,
      /\bdigital natives?\b/i,
      /\byoung(?:,)? (?:and |& )?(?:dynamic |energetic |motivated )?team\b/i,
    ],
    fr: [
      /\bjeunes? diplomee?·?e?s?\b/i,
      /\bdigital natives?\b/i,
      /\bequipe (?:\w+ et )?jeune\b|\bjeune equipe\b/i,
    ],
  },
  {
    ...style,
    rule: 'heroes',
    says: 'People who can do the work do not call themselves this.',
    offer: 'Say what the person will do, and how well.',
    en: [
      /\b(?:rock ?stars?|ninjas?|gurus?|wizards?|unicorns?|superheroe?s?|10x (?:developers?|engineers?))\b/i,
    ],
    fr: [/\b(?:rock ?stars?|ninjas?|gourous?|licornes?|super-?heros|moutons? a (?:cinq|5) pattes)\b/i],
    unless:
      /unicorn (?:valuation|status|start-?up)|(?:investors?|founders?) .*unicorn|(?:set-?up|install(?:ation)?|import|export|migration|onboarding|checkout|configuration) wizard|gunicorn|(?:statut de|start-?up) licorne/i,
  },
  {
    ...style,
    rule: 'vague pay',
    says: 'This says nothing of the pay, and people leave.',
    offer: 'Write the range: “€45–52k a year, gross”.',
    en: [
      /\b(?:competitive|attractive|market[- ]rate) (?:salary|pay|package|compensation|remuneration)\b/i,
      /\b(?:salary|pay)(?: is)? (?:negotiable|depending on (?:experience|profile)|DOE)\b/i,
    ],
    fr: [
      /\b(?:salaire|remuneration|package) (?:attracti(?:f|ve)|competiti(?:f|ve)|motivante?|negociable)\b/i,
      /\b(?:selon|en fonction d[eu]) (?:(?:le|votre|l[’'])? ?)(?:profil|experience)\b/i,
    ],
  },
  {
    ...style,
    rule: 'pressure',
    says: 'This reads as overtime without end.',
    offer: 'Say the hours, and how often something is urgent.',
    en: [
      /\bwork hard,? play hard\b/i,
      /\b(?:thrives?|work(?:ing)? well) under (?:high |constant )?pressure\b/i,
      /\bnot? (?:a )?(?:9|nine)[- ](?:to|-)[- ](?:5|five)\b/i,
      /\blike a family\b|\bwe(?: are|[’']re) (?:a )?family\b/i,
    ],
    fr: [
      /\bresistance au stress\b|\bresistante?s? (?:au stress|a la pression)\b/i,
      /\bne (?:pas )?compte[rz]? pas (?:ses|vos|leurs) heures\b|\bsans compter (?:ses|vos) heures\b/i,
      /\b(?:une|comme une) (?:grande )?famille\b/i,
    ],
    unless: /family of (?:products|services)|famille de (?:produits|services|metiers)/i,
  },
]
