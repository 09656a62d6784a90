/**
 * What counts as one visitor in limits: an IPv4 address, or the first 64 bits of an IPv6 address, which is what a
 * household or a rented server is given whole (RFC 6177). Anything else stays as it is.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address)?.[1]
  if (mapped) return mapped
  const bare = address.replace(/%.*$/, '')
  if (!bare.includes(':') || !URL.canParse(`http://[${bare}]`)) return address
  const [head = '', tail] = new URL(`http://[${bare}]`).hostname.slice(1, -1).split('::')
  const [first, last] = [groups(head), groups(tail ?? '')]
  const zeros = tail === undefined ? [] : Array<string>(8 - first.length - last.length).fill('0')
  return `${[...first, ...zeros, ...last].slice(0, 4).join(':')}::/64`
}

/**
 * The visitor of a request, as limits count it: the other end of the connection, or behind a proxy of ours what that
 * wrote itself, the last entry of X-Forwarded-For.
 */
export function networkOfVisitor(
  socket: string,
  forwarded: string | null | undefined,
  { TRUST_PROXY }: { TRUST_PROXY: '0' | '1' },
): string {
  const passedOn = TRUST_PROXY === '1' ? forwarded?.split(',').at(-1)?.trim() : undefined
  return networkOf(passedOn || socket)
}

/** In which the server says to what renders for it who is at the other end of the connection. */
export const addressHeader = 'x-connection-address'

const groups = (text: string) => (text === '' ? [] : text.split(':'))
