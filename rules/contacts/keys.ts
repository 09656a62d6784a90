import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js'
import { websiteOf } from '../websites'

export const keyKinds = {
  email: 'the same mailbox',
  phone: 'the same telephone',
  link: 'the same page',
} as const
export type KeyKind = keyof typeof keyKinds

type Reached = { email: string; phone: string; country: string; links: string[] }

/**
 * By what two people who were added are known to be one: a mailbox, a telephone with its country, a page that is theirs.
 * A name is no key: many have the same one.
 */
export function contactKeys({ email, phone, country, links }: Reached): { kind: KeyKind; key: string }[] {
  const number = parsePhoneNumberFromString(phone, isSupportedCountry(country) ? country : undefined)
  const pages = links.flatMap((link) => pageOf(link) ?? [])
  return [
    { kind: 'email', key: mailboxOf(email) },
    ...(number?.isValid() ? [{ kind: 'phone' as const, key: number.number }] : []),
    ...[...new Set(pages)].map((key) => ({ kind: 'link' as const, key })),
  ]
}

/** What more people than these share is a switchboard or the page of a team, and makes nobody one. */
export const mostSharing = 5

/** What follows a plus only sorts the mail of one mailbox. */
const mailboxOf = (email: string) => email.replace(/\+[^@]*(?=@)/, '')

/** A page below its site: the first page of a site may be a company's, and so anybody's. */
function pageOf(link: string): string | undefined {
  const site = websiteOf(link)
  if (!site) return undefined
  const path = new URL(site.href).pathname.replace(/\/+$/, '').toLowerCase()
  return path ? site.host.replace(/^[a-z]{2}\.(?=linkedin\.com$)/, '') + path : undefined
}
