import { readEnvironment } from '@/rules/environment'

let read: { given: string | undefined; base: string } | undefined

/** The absolute address of a path of this site, for what leaves it: mail, feeds, structured data. */
export function siteAddress(path = '/'): string {
  // Reading all settings takes some 25 µs, and a sitemap has fifty thousand addresses.
  const given = process.env.SITE_URL
  if (!read || read.given !== given) read = { given, base: readEnvironment(process.env).SITE_URL }
  return new URL(path, read.base).href
}
