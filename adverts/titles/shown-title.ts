import { countryOf } from '@/rules/places/countries'
import { canonicalTechnology } from '@/rules/technologies/names'
import { fold } from '@/rules/words'

const genders =
  /\s*[([]?\s*(?<![\p{L}\p{N}])(?:[hfm]\s?[/|.-]\s?[hfwm](?:\s?[/|.-]\s?[xdn])?|[mfwdx]\s?[/|]\s?[mfwdx]\s?[/|]\s?[mfwdxghi]\*?|all genders|alle geschlechter|tous genres)(?![\p{L}\p{N}])\s*[)\]]?/giu

const people = '(?:wom[ae]n|m[ae]n|female|male|femme|homme)'
const peopleInWords = new RegExp(
  String.raw`\s*[-–|,([]?\s*(?<!\p{L})${people}(?:\s?[/|,]\s?(?:${people}|non[ -]?binar(?:y|ies)|non[ -]?binaire|diverse?|other|autre)){1,3}(?!\p{L})\s*[)\]]?`,
  'giu',
)

/** A contract that stands apart says what the card says beside it: “[CDI] Data Engineer”, “Développeur - CDI”. */
const contract =
  /^\s*[([]?(?:CDI|CDD|Intérim|Interim)[)\]]?\s*[-–|:]\s+|^\s*[([](?:CDI|CDD)[)\]]\s*|\s+[-–|]\s*(?:CDI|CDD)(?=\s+[-–|]|\s*$)|\s*[([](?:CDI|CDD)[)\]]\s*$/gu

const codes = [
  /^\s*(?!\d{4}\s)(?=[A-Z\d/_-]*\d{3})[A-Z\d][A-Z\d/_-]{3,}\s+[-–|:]\s+/u,
  /\s*[([]?\s*\b(?:ref|réf|réference|référence|reference|req|job id|id)\b\s*[.:#°n-]*\s*[A-Z\d][A-Z\d/_-]*\d[A-Z\d/_-]*\s*[)\]]?/giu,
  /\s*[-–|]\s*(?=[A-Z-]*\d{3})[A-Z]{0,6}-?\d{3,}[A-Z]?\s*$/u,
  /\s*[([#]\s*(?=[A-Z-]*\d{3})[A-Z]{0,6}-?\d{3,}\s*[)\]]?\s*$/u,
]

/**
 * A title as a card shows it: without gender marks, reference codes, emoji and a place that the card shows anyway
 * (one of `cities`, at its end); capitals throughout become a sentence. Its words stay what they are: a country or a
 * region may be the territory of the work, and is kept.
 */
export function titleText(title: string, cities: string[] = []): string {
  let text = title
    .replace(/\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0f/gu, '')
    .replace(/\s+/g, ' ')
  for (const pattern of [genders, peopleInWords, contract, ...codes]) text = text.replace(pattern, ' ')
  text = tidy(text).replace(
    inclusive,
    (_, word, end) => (/^charge$/i.test(word) ? `${word.slice(0, -1)}é` : word) + end.toLowerCase(),
  )
  text = withoutPlace(text, cities.map(plain).filter(Boolean))
  const shown = isShouted(text) ? lowered(text) : text
  return /[\p{L}]{2}/u.test(shown) ? shown : title.trim()
}

/** “Charge(E) d'analyse”: the ending of one word that another program wrote large. */
const inclusive = /(?<!\p{L})(\p{L}*\p{Ll})(\((?:E|NE|SE|FE|TRICE|EUSE|RICE|ÈRE|ERE)S?\))/gu

function tidy(text: string): string {
  return text
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ [-–—|/] (?=[-–—|/] )/g, ' ')
    .replace(/\s+([,)\]])/g, '$1')
    .replace(/^[\s,;:|/–—-]+|[\s,;:|/–—-]+$/g, '')
}

const separator = /\s[-–—|/]\s?|,|[([]/g

/** “… - Paris (75)”, “…, Berlin, Germany”, “… (Lyon)”: set apart at the end, never “Head of Paris”. */
function withoutPlace(text: string, cities: string[]): string {
  for (const { index, 0: sign } of text.matchAll(separator)) {
    if (index < 5) continue
    const tail = plain(text.slice(index + sign.length))
    const city = cities.find((name) => tail === name || tail.startsWith(`${name} `))
    if (!city) continue
    const behind = tail.slice(city.length).trim()
    if (!behind || /^(?:[a-z]{2}|\d{2,5})$/.test(behind) || countryOf(behind))
      return tidy(text.slice(0, index))
  }
  return text
}

const plain = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const isShouted = (text: string) => text.length > 5 && /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text)

const small = new Set(
  'a à au aux by d de des du en et for in l la le les of on ou par pour sous sur the to un une with'.split(
    ' ',
  ),
)

/** Short words may be abbreviations and stay: “CHEF DE PROJET BI” is “Chef de projet BI”. */
function lowered(text: string): string {
  const words = text.replace(/[\p{L}\p{N}+#.]+/gu, (word) => {
    const known = canonicalTechnology(word)
    if (known && fold(known) === fold(word)) return known
    const lower = word.toLowerCase()
    return word.length > 3 || small.has(lower) ? lower : word
  })
  return words.replace(/^\p{Ll}|(?<= [-–—|] )\p{Ll}/gu, (letter) => letter.toUpperCase())
}
