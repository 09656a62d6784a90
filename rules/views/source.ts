import { isbot } from 'isbot'

/** What a request says, as a server of HTTP hands it over. */
export type Asked = {
  method?: string
  url?: string
  headers: Record<string, string | string[] | undefined>
}

/** A tag in the address of a job that says through which channel it was shared. */
export const channelParameter = 'via'
export const channelCode = /^[a-z0-9][a-z0-9-]{1,39}$/

const jobPage = /^\/jobs\/([a-z0-9-]+)(?:[?#]|$)/

/**
 * The address of a job whose page somebody opens; undefined for every other request. A browser says of a page that it is
 * one, which programs, previews and what is fetched ahead do not; machines are known by what they call themselves.
 */
export function viewedJob({ method, url = '', headers }: Asked): string | undefined {
  if (method !== 'GET' || headers['sec-fetch-dest'] !== 'document') return undefined
  if (headers['sec-purpose'] || headers.purpose || isbot(String(headers['user-agent']))) return undefined
  return jobPage.exec(url)?.[1]
}

/**
 * From where somebody came to a page: `via:` and the tag of a channel, `site` from another page of this site, or the
 * name of the site that led there. Empty where neither a tag nor a referrer says it.
 */
export function sourceOf({ url = '', headers }: Asked, host: string): string {
  const [, query = ''] = url.split('?')
  const tag = new URLSearchParams(query).get(channelParameter)?.toLowerCase()
  if (tag && channelCode.test(tag)) return `via:${tag}`
  const referer = String(headers.referer ?? '')
  if (!URL.canParse(referer)) return ''
  const from = new URL(referer)
  if (!/^https?:$/.test(from.protocol)) return ''
  return from.host === host ? 'site' : siteOf(from.hostname)
}

/** One name for the many of one site: www.google.fr is google.com. */
function siteOf(hostname: string): string {
  const bare = hostname.toLowerCase().replace(/^(?:www|m|l|lm|old|out|fr|en)\./, '')
  if (/^google\.[a-z.]{2,6}$/.test(bare)) return 'google.com'
  return bare.includes('.') && bare.length <= 60 ? bare : ''
}

/** A source as the desk reads it; `channels` are the names of channels by their tags. */
export function sourceName(source: string, channels: Map<string, string>): string {
  if (source === 'site') return 'Other pages of this site'
  return source.startsWith('via:') ? (channels.get(source.slice(4)) ?? source.slice(4)) : source
}
