import { findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js'
import { websiteOf } from '../websites'
import { fold } from '../words'

/** What somebody's CV says of how to reach them; empty where it says nothing, or nothing that is certain. */
export type CvFacts = { name: string; email: string; phone: string; links: string }

const mostLinks = 5

/**
 * What stands in the words of a CV beyond doubt: an address or a number that is the only one, links to pages of their
 * own, a name that the address spells, too. A number without its country is read as one of `country` (ISO 3166-1).
 */
export function factsOfCv(text: string, country: string): CvFacts {
  const email = onlyOne(text.match(addresses)?.map((one) => one.toLowerCase()))
  // A comma before more digits would be read as an extension.
  const numbers = findPhoneNumbersInText(
    text.replaceAll(',', '\n'),
    isSupportedCountry(country) ? country : undefined,
  )
  const phone = onlyOne(numbers.map(({ number }) => number.formatInternational()))
  return { name: nameOf(text, email), email, phone, links: linksIn(text).join('\n') }
}

const addresses = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu

const onlyOne = (found: string[] = []) => (new Set(found).size === 1 ? (found[0] ?? '') : '')

// Many a technology is called like a website (Socket.IO, ASP.NET): a bare name is a link at these sites alone.
const links =
  /(?<![\w@.])(?:https?:\/\/[^\s<>"'|()]+|(?:www\.)?(?:github\.com|gitlab\.com|linkedin\.com\/in|stackoverflow\.com\/users|dribbble\.com|behance\.net)\/[^\s<>"'|()]+)/gi

function linksIn(text: string): string[] {
  const found = new Map<string, string>()
  for (const [written] of text.matchAll(links)) {
    const href = websiteOf(written.replace(/[.,;:/]+$/, ''))?.href
    const key = href
      ?.replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/\/$/, '')
      .toLowerCase()
    if (href && key && !found.has(key)) found.set(key, href)
  }
  return [...found.values()].slice(0, mostLinks)
}

/** The one of the first lines that is a name of two to four words, each of which the address spells: “ines.okafor@”. */
function nameOf(text: string, email: string): string {
  const local = fold(email.split('@')[0] ?? '').replace(/[^a-z]/g, '')
  const lines = text.split('\n').map((line) => line.trim())
  const isName = (line: string) => {
    const words = line.split(/[\s-]+/)
    return (
      words.length >= 2 &&
      words.length <= 4 &&
      words.every((word) => /^\p{Lu}[\p{L}’'.]*$/u.test(word)) &&
      words.every((word) => local.includes(fold(word).replace(/[^a-z]/g, '')))
    )
  }
  return local === '' ? '' : (lines.slice(0, 10).find(isName) ?? '')
}
