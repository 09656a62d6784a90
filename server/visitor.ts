import type { IncomingMessage } from 'node:http'

/** Cookies that change nothing on a public page but its theme. */
const harmless = /^(?:theme|known-device|save-job|_ga\w*|_gid|_pk_\w+)$/
/** `auto` follows the reader’s system. */
export const themes = ['auto', 'light', 'dark']
/** Headers by which a request asks for something else than the page. */
const special =
  /^(?:authorization|range|rsc|next-.*|x-next.*|x-middleware-.*|x-nextjs-.*|x-prerender-.*|upgrade)$/

/** The theme of a request that anybody could have made; undefined where it says who asks, or asks for something else. */
export function themeOfAnybody({ method, headers }: IncomingMessage): string | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined
  for (const name in headers) if (special.test(name)) return undefined
  let theme = 'auto'
  for (const pair of headers.cookie?.split(';') ?? []) {
    const [name = '', value = ''] = pair.trim().split('=')
    if (name && !harmless.test(name)) return undefined
    if (name === 'theme' && themes.includes(value)) theme = value
  }
  return theme
}
