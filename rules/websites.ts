/** The address and host of a website as somebody has written it; undefined for what is no http(s) address. */
export function websiteOf(text: string): { href: string; host: string } | undefined {
  const address = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(text) ? `https://${text}` : text
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined
  const { href, hostname } = new URL(address)
  return { href, host: hostname.replace(/^www\./, '') }
}
