import type { IncomingMessage, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import { type PublicAddress, publicAddress } from '@/rules/pages/reading-pages'
import { sendPage } from './page'
import type { Made, PageCache } from './page-cache'
import { themeOfAnybody, themes } from './visitor'

export type FrontDoor = {
  cache: PageCache
  lookForChanges: () => void
  render: (path: string, theme: string) => Promise<Made | undefined>
  /** False for who has asked for too many pages of words within a minute. */
  mayAsk: (request: IncomingMessage) => Promise<boolean>
  counted: (outcome: 'sent' | 'unchanged' | 'held back') => void
}

/**
 * Answers a visitor's request for a public page out of the cache: at once where the page is there and up to date, else
 * when it has been made. False where Next has to answer.
 */
export function answerKept(
  request: IncomingMessage,
  response: ServerResponse,
  door: FrontDoor,
): boolean | Promise<boolean> {
  const theme = themeOfAnybody(request)
  const address = theme && addressOf(request.url ?? '')
  if (!theme || !address) return false

  door.lookForChanges()
  const key = keyOf(theme, address.path)
  const page = door.cache.current(key)
  if (!page) return answerMade(request, response, door, { key, theme, address })
  door.counted(sendPage(request, response, page))
  return true
}

type Asked = { key: string; theme: string; address: PublicAddress }

async function answerMade(
  request: IncomingMessage,
  response: ServerResponse,
  door: FrontDoor,
  { key, theme, address }: Asked,
): Promise<boolean> {
  if (address.freeText && !door.cache.has(key) && !(await door.mayAsk(request))) {
    response.writeHead(429, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '60' })
    response.end('These were many searches in one minute. Please wait a minute, then search again.')
    door.counted('held back')
    return true
  }
  const render = () => door.render(address.path, theme)
  const page = await door.cache.get(key, address, render).catch(() => undefined)
  if (!page) return false
  if (!response.destroyed) door.counted(sendPage(request, response, page))
  return true
}

/** Has the pages made that most visitors ask for first, before one does. */
export async function makeFirst(door: FrontDoor): Promise<void> {
  for (const path of ['/', '/jobs', '/guides']) {
    const address = addressOf(path)
    const render = () => door.render(path, 'auto')
    if (address) await door.cache.get(keyOf('auto', address.path), address, render).catch(() => undefined)
  }
}

/** The keys under which the page of that address may stand. */
export const keysOf = (path: string) => themes.map((theme) => keyOf(theme, path))

const keyOf = (theme: string, path: string) => `${theme} ${path}`

const addresses = new LRUCache<string, { address?: PublicAddress }>({ max: 5000 })

/** The same as `publicAddress`, which is worked out once for each spelling. */
function addressOf(url: string) {
  const known = addresses.get(url)
  if (known) return known.address
  const address = publicAddress(url)
  addresses.set(url, { address })
  return address
}
