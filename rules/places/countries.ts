import { displayNames } from '../formats'
import { fold } from '../words'

/** Codes that CLDR names but that are no country: unions, test regions, islands without a code of their own. */
const noCountry = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '))

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const english = displayNames('en', { type: 'region', fallback: 'none' })

/** Every ISO 3166-1 alpha-2 code in use, as the CLDR of this Node knows them; withdrawn codes (DD, SU) are left out. */
export const countryCodes: readonly string[] = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter(
    (code) => english.of(code) && !noCountry.has(code) && new Intl.Locale(`und-${code}`).region === code,
  )

const known = new Set(countryCodes)

const aliases: Record<string, string> = {
  AE: 'uae, emirates, u a e',
  BA: 'bosnia',
  BR: 'brasil',
  CD: 'drc',
  CH: 'suisse, schweiz, svizzera',
  CI: 'ivory coast, cote d ivoire',
  CZ: 'czech republic, republique tcheque',
  DE: 'deutschland',
  ES: 'espana',
  GF: 'guyane',
  GB: 'uk, u k, great britain, england, scotland, wales, northern ireland, angleterre, ecosse, royaume uni',
  HK: 'hong kong, hong kong sar',
  IT: 'italia',
  KR: 'korea, republic of korea, south korea',
  MO: 'macau',
  MX: 'mexico, mexique',
  NL: 'holland, nederland, the netherlands, pays bas',
  PH: 'the philippines',
  PS: 'palestine',
  RU: 'russian federation',
  TR: 'turkey, turquie',
  TW: 'taiwan, r o c',
  US: 'usa, u s a, u s, united states of america, etats unis, estados unidos, america',
  VN: 'vietnam, viet nam',
}

const codeOf = new Map<string, string>()
for (const language of ['en', 'fr', 'de', 'es']) {
  const names = displayNames(language, { type: 'region' })
  for (const code of countryCodes) codeOf.set(countryKey(names.of(code) ?? code), code)
}
for (const [code, names] of Object.entries(aliases)) {
  for (const name of names.split(', ')) codeOf.set(name, code)
}

codeOf.delete('island') // German for Iceland; in place names it is the English word
codeOf.delete('granada') // Spanish for Grenada; the town is meant

const names = new Map<string, string>()

/** The name of a country from its ISO 3166-1 alpha-2 code (“FR” gives “France”); what is no code is given back. */
export function countryName(code: string, language = 'en'): string {
  if (!known.has(code.toUpperCase())) return code
  const key = `${language} ${code}`
  const name = names.get(key) ?? displayNames(language, { type: 'region' }).of(code.toUpperCase()) ?? code
  names.set(key, name)
  return name
}

/** The ISO 3166-1 alpha-2 code of a country by its English, French, German or Spanish name, usual alias or capital code. */
export function countryOf(name: string): string | undefined {
  const text = name.trim()
  return codeOf.get(countryKey(text)) ?? (known.has(text) ? text : undefined)
}

function countryKey(name: string) {
  return fold(name)
    .replace(/[^a-z]+/g, ' ')
    .replace(/ (?:and|et|y|und) /g, ' ')
    .trim()
}
