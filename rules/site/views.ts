import { onePerProcess } from '../one-per-process'

const counted = onePerProcess('views', () => new Map<string, number>())
const most = 10_000

type Asked = { method?: string; url?: string; headers: Record<string, string | string[] | undefined> }

/**
 * The address of a job whose page somebody opens; undefined for every other request. A browser says of a page that it is
 * one, which robots, previews and what is fetched ahead do not.
 */
export function viewedJob({ method, url = '', headers }: Asked): string | undefined {
  if (method !== 'GET' || headers['sec-fetch-dest'] !== 'document') return undefined
  if (headers['sec-purpose'] || headers.purpose) return undefined
  if (/bot\b|crawl|spider/i.test(String(headers['user-agent']))) return undefined
  return /^\/jobs\/([a-z0-9-]+)(?:[?#]|$)/.exec(url)?.[1]
}

/** Counts that the page of a job was opened, until a task keeps it: how often, and nothing of who. */
export function countView(slug: string): void {
  if (counted.size < most || counted.has(slug)) counted.set(slug, (counted.get(slug) ?? 0) + 1)
}

/** What was counted since it was taken before, by the addresses of jobs. */
export function takeViews(): Map<string, number> {
  const taken = new Map(counted)
  counted.clear()
  return taken
}
