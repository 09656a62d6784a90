import { fold } from '@/rules/words'

const most = 200

const aboutCompany =
  /\b(?:about (?:us|the company|our company|our client|the team|our team)|who we are|our (?:story|mission|values|company|culture)|company (?:overview|description)|overview of|why (?:us|join)|life at|what we do|the company|qui sommes|a propos|l'entreprise|la societe|notre (?:client|entreprise|societe|mission|histoire)|nos valeurs|uber uns|presentation de)\b/
const aboutRole =
  /\b(?:(?:the|this|your|about the|about this|the full) (?:role|position|job|opportunity|mission|impact)|role (?:overview|summary|description)|(?:job|position) (?:overview|summary|description|purpose)|what you(?:'ll| will|'d)? (?:do|be doing|own|work)|you will|you'll|responsibilities|le poste|votre (?:mission|role|poste)|vos missions|les missions|missions?|description du poste|descriptif du poste|poste a pourvoir|ihre aufgaben|deine aufgaben)\b/
const aboutElse =
  /\b(?:benefits?|perks|what we offer|we offer|requirements?|qualifications?|profil|avantages|compensation|salary|equal opportunity|how to apply|interview process|eeo|our values|nice to have)\b/

const speaksOfWork =
  /\b(?:we(?:'re| are) (?:looking|hiring|seeking|searching)|you(?:'ll| will)|your (?:role|mission|job)|this role|in this (?:role|position)|the role|as (?:a|an|our|the) [a-z]|(?:is|are) (?:looking|hiring|seeking)|vous (?:serez|aurez|etes|assurez|interven|participe|rejoi|integre)|nous recherch|recherchons|recherche (?:un|une|des|son|sa)|rattache|au sein d|votre mission|en tant que|wir suchen|du wirst)\b/

const speaksOfCompany =
  /^(?:we are|we're (?!looking|hiring|seeking)|our (?:mission|vision|company|client)|founded|fonde|notre client|depuis|leader|based in|headquartered|cree en)|equal opportunity|\bfounded in\b|raised \$|series [a-d]\b|personnes handicapees|studies have shown|research (?:shows|suggests)|^(?:don't|do not|not sure|if you don't) .*(?:requirement|qualification)/

/**
 * One or two sentences of an advert that say what the work is, for a card: at most 200 characters. Paragraphs under a
 * heading of the role come first, then sentences that speak of the work; what the company says of itself comes last.
 */
export function summaryOf(text: string, company = ''): string {
  const paragraphs = paragraphsOf(text, fold(company))
  const [best] = paragraphs.sort((a, b) => b.worth - a.worth || a.at - b.at)
  return best ? firstSentences(best.text) : clip(text.replace(/\s+/g, ' ').trim())
}

type Paragraph = { text: string; worth: number; at: number }

function paragraphsOf(text: string, company: string): Paragraph[] {
  let under = 0
  return text.split(/\n+/).flatMap((line, at) => {
    const plain = line.replace(/^[\s•*·>-]+|\s+$/g, '')
    const folded = () => fold(plain.slice(0, 240)).replace(/[’‘]/g, "'")
    if (isHeading(plain)) {
      under = worthOfHeading(folded(), company)
      return []
    }
    if (plain.length < 40 || !/[a-zà-ÿ]/.test(plain) || /https?:\/\/|\w@\w/.test(plain)) return []
    const isItem = /^\s*[•*·-]/.test(line)
    return [
      {
        text: plain,
        worth: under + worthOf(folded(), company) - (isItem ? 2 : 0) - (/:$/.test(plain) ? 3 : 0),
        at,
      },
    ]
  })
}

/** A short line that ends no sentence, or ends with a colon. */
function isHeading(line: string): boolean {
  return (
    line.length > 1 && line.length <= 70 && !/[.!…,;]$/.test(line) && (line.length < 50 || /[:?]$/.test(line))
  )
}

function worthOfHeading(heading: string, company: string): number {
  if (aboutElse.test(heading)) return -4
  if (aboutCompany.test(heading) || (company.length > 2 && heading.endsWith(company))) return -3
  return aboutRole.test(heading) ? 3 : 0
}

function worthOf(start: string, company: string): number {
  if (speaksOfWork.test(start)) return 3
  return startsWithName(start, company) || speaksOfCompany.test(start) ? -3 : 0
}

function startsWithName(line: string, company: string): boolean {
  return company.length > 2 && ['', 'at ', 'chez '].some((before) => line.startsWith(`${before}${company} `))
}

/** The first sentence, and the next where both fit. */
function firstSentences(text: string): string {
  const sentences = text.split(
    /(?<=[a-zà-ÿ\d)”"’%] ?[.!?…])\s+(?=[\p{Lu}“"])|(?<=\p{Ll}{3} ?[.!?])(?=\p{Lu}\p{Ll}{2})/u,
  )
  let kept = sentences[0] ?? ''
  for (const next of sentences.slice(1)) {
    if (kept.length > 90 || kept.length + next.length + 1 > most) break
    kept += ` ${next}`
  }
  return clip(kept)
}

function clip(text: string): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 40)).replace(/[\s,;:–-]+$/, '')}…`
}
