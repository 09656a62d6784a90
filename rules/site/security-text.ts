import { addDays } from '../dates'

const daysGood = 180

/** A security.txt by RFC 9116, good for half a year; contacts stand in the order of preference. */
export function securityText({
  contacts,
  canonical,
  now,
}: {
  contacts: string[]
  canonical: string
  now: Date
}): string {
  const lines = [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${addDays(now, daysGood).toISOString()}`,
    'Preferred-Languages: en, fr',
    `Canonical: ${canonical}`,
  ]
  return `${lines.join('\n')}\n`
}
