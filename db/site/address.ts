import { readEnvironment } from '@/rules/environment'

/** The absolute address of a path of this site, for what leaves it: mail, feeds, structured data. */
export function siteAddress(path = '/'): string {
  return new URL(path, readEnvironment(process.env).SITE_URL).href
}
