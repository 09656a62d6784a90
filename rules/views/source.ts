import { isbot } from 'isbot'

/** What a request says of where its reader came from. */
export type Asked = {
  url: string
  referer?: string
  userAgent?: string
  /** Of a page that a browser fetches before anybody wants it. */
  purpose?: string
}

/** A tag in the address of a job that says through which channel it was shared. */
export const channelParameter = 'via'
export const channelCode = /^[a-z0-9][a-z0-9-]{1,39}$/

/**
 * From where somebody came to a page: `via:` and the tag of a channel, `site` from another page of this site, or the
 * name of the site that led there. Undefined where neither a tag nor a referrer says it, for machines, and for pages
 * fetched ahead: these are not counted.
 */
export function sourceOf({ url, referer, userAgent, purpose }: Asked, host: string): string | undefined {
  if (!userAgent || isbot(userAgent) || /prefetch|preview/i.test(purpose ?? '')) return undefined
  const [, query = ''] = url.split('?')
  const tag = new URLSearchParams(query).get(channelParameter)?.toLowerCase()
  if (tag && channelCode.test(tag)) return `via:${tag}`
  if (!referer || !URL.canParse(referer)) return undefined
  const from = new URL(referer)
  if (!/^https?:$/.test(from.protocol)) return undefined
  return from.host === host ? 'site' : siteOf(from.hostname)
}

/** One name for the many of one site: www.google.fr is google.com. */
function siteOf(hostname: string): string | undefined {
  const bare = hostname.toLowerCase().replace(/^(?:www|m|l|lm|old|out|fr|en)\./, '')
  if (/^google\.[a-z.]{2,6}$/.test(bare)) return 'google.com'
  return bare.includes('.') && bare.length <= 60 ? bare : undefined
}

/** A source as the desk reads it; `channels` are the names of channels by their tags. */
export function sourceName(source: string, channels: Map<string, string>): string {
  if (source === 'site') return 'Other pages of this site'
  return source.startsWith('via:') ? (channels.get(source.slice(4)) ?? source.slice(4)) : source
}
