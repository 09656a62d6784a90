import { disposableEmailBlocklistSet } from 'disposable-email-domains-js'

// The library makes its set anew each time.
let listed: Set<string> | undefined

/** Whether an address is of a service that gives them for an hour, by a list that others keep: a sign, and no proof. */
export function isDisposable(email: string): boolean {
  listed ??= disposableEmailBlocklistSet()
  const parts = email
    .slice(email.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase()
    .split('.')
  const known = listed
  return parts.some((_part, from) => known.has(parts.slice(from).join('.')))
}
