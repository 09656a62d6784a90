import { pluralRules } from './formats'
/** Lower-case ASCII words joined by hyphens, at most 80 characters: "Chef·fe de projet, Été" gives "chef-fe-de-projet-ete". */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '')
}

/** What has no accent to lose: ASCII, Latin signs, dashes, quotes, bullets, currencies. Most of most adverts. */
const plain = /^[\0-\xbf\u2010-\u205e\u20a0-\u20bf]*$/

/** Lower case without accents, for comparing: "Wisła Été" gives "wisla ete". */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (plain.test(lower)) return lower
  return lower
    .replace(/ł/g, 'l')
    .replace(/œ/g, 'oe')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}

const forms = pluralRules('en')

/** "1 job", "1,284 jobs". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${forms.select(count) === 'one' ? one : many}`
}

/** One to two letters that stand for a name where there is no logo. */
export function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter((part) => /^\p{L}/u.test(part))
  const [first = '?', second] = words
  return second ? `${first.charAt(0)}${second.charAt(0)}`.toUpperCase() : first.slice(0, 2)
}

/** The name in an address or a file, as people write it: “rose-rocket” is “Rose Rocket”, “WunderGraph” stays. */
export function humanised(name: string): string {
  return name
    .replace(/\.(?:com|io|ai|co|org)$/i, '')
    .replace(/[-_+]+/g, ' ')
    .trim()
    .replace(/(^| )\p{Ll}/gu, (letter) => letter.toUpperCase())
}

/** "1–2 hours", "3 hours", "1 hour". */
export function formatHours({ min, max }: { min: number; max: number }): string {
  return min === max ? plural(min, 'hour') : `${min}–${max} hours`
}
