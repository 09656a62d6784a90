import { z } from 'zod'
import { line } from '../forms/text'

const problem = 'Write an e-mail address such as ines@example.com'

/**
 * An e-mail address in lower case, by the rule of HTML's own e-mail field, which takes a&b@ and name/surname@; its domain
 * has a dot, and one that is not in ASCII, such as müller.example, is kept as mail servers name it.
 */
export const email = line('E-mail', 254)
  .toLowerCase()
  .transform(withAsciiDomain)
  .pipe(
    z
      .email({ pattern: z.regexes.html5Email, error: problem, abort: true })
      .regex(/@[^@]+\.[^@.]{2,}$/, problem),
  )

function withAsciiDomain(address: string): string {
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1)
  // Plain ASCII stays as it is typed: the parser of URLs would read a number as the address of a machine.
  if (at < 1 || !/[^\0-\x7f]/.test(domain) || /[/?#:\\@\s]/.test(domain)) return address
  return URL.canParse(`http://${domain}`)
    ? `${address.slice(0, at)}@${new URL(`http://${domain}`).hostname}`
    : address
}
