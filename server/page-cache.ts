import { LRUCache } from 'lru-cache'
import type { PublicAddress } from '@/rules/reading-pages'
import type { Encoded } from './encode'

export type Page = { type: string; encoded: Encoded; headers: Record<string, string> }

/** What a rendering came to: a page that may be kept, or an answer that is handed on once. */
export type Rendered = { page: Page } | { unkept: true }

type Kept = Page & { version: number; goodUntil: number }

const second = 1000
/** How long a page may be shown while a newer one is made, where making one is within the budget. */
const longestStale = second
/** What a page says of ages (“5 days ago”) is true for so long. */
const longestAge = 600 * second
/** The index follows the record a moment later: a page made before that is made once more. */
const settling = 2 * second
const renderingsASecond = 20

function bytesOf({ encoded }: Kept) {
  const bodies = new Set(Object.values(encoded).map(({ body }) => body))
  return [...bodies].reduce((sum, body) => sum + body.length, 500)
}

/**
 * The public pages as they were rendered last. One rendering a page at a time, and a budget of them a second beyond
 * which the last one is shown; words that anybody may type have a small room of their own, so that they push nothing out.
 */
export class PageCache {
  #version = 0
  #changedAt = Number.NEGATIVE_INFINITY
  #staleUntil = Number.NEGATIVE_INFINITY
  #budget = renderingsASecond
  #filledAt = 0
  readonly #pages: LRUCache<string, Kept>
  readonly #searches: LRUCache<string, Kept>
  readonly #making = new Map<string, Promise<Rendered>>()

  constructor({ maxBytes = 200 * 1024 * 1024, clock = Date.now } = {}) {
    this.#pages = new LRUCache({ maxSize: maxBytes, max: 50_000, sizeCalculation: bytesOf })
    this.#searches = new LRUCache({
      maxSize: maxBytes / 10,
      max: 1000,
      sizeCalculation: bytesOf,
      ttl: 30 * second,
    })
    this.clock = clock
  }

  readonly clock: () => number

  /**
   * Says that something public has changed: every page is made again when it is asked for next, and shown as it was for
   * a second at most meanwhile; not at all where something was `takenDown`.
   */
  outdate({ takenDown = false } = {}) {
    this.#version++
    this.#changedAt = this.clock()
    this.#staleUntil = takenDown ? Number.NEGATIVE_INFINITY : this.#changedAt + longestStale
  }

  /** Forgets these pages at once: what was taken down is never shown again. */
  purge(keys: string[]) {
    for (const key of keys) this.#pages.delete(key)
  }

  /** The page of that key where it is kept and up to date: what most requests come to. */
  current(key: string): Page | undefined {
    const kept = this.#pages.get(key) ?? this.#searches.get(key)
    return kept && kept.version === this.#version && this.clock() < kept.goodUntil ? kept : undefined
  }

  /** The page of that key, kept or made by `render`; undefined when what was made may not be kept. */
  async get(
    key: string,
    { freeText }: PublicAddress,
    render: () => Promise<Rendered>,
  ): Promise<Page | undefined> {
    const room = freeText ? this.#searches : this.#pages
    const kept = room.get(key)
    const now = this.clock()
    if (kept && kept.version === this.#version && now < kept.goodUntil) return kept

    const allowed = this.#making.has(key) || this.#spend(now)
    if (kept && (!allowed || now < this.#staleUntil || kept.version === this.#version)) {
      if (allowed) void this.#make(key, room, render).catch(() => {})
      return kept
    }
    const rendered = await this.#make(key, room, render)
    return 'page' in rendered ? rendered.page : undefined
  }

  has(key: string) {
    return this.#pages.has(key) || this.#searches.has(key)
  }

  get size() {
    return this.#pages.size + this.#searches.size
  }

  get bytes() {
    return this.#pages.calculatedSize + this.#searches.calculatedSize
  }

  #make(key: string, room: LRUCache<string, Kept>, render: () => Promise<Rendered>) {
    const making = this.#making.get(key)
    if (making) return making
    const version = this.#version
    const made = render()
      .then((rendered) => {
        const now = this.clock()
        const settled = now - this.#changedAt > settling
        if ('page' in rendered)
          room.set(key, {
            ...rendered.page,
            version,
            goodUntil: settled ? now + longestAge : this.#changedAt + settling,
          })
        else room.delete(key)
        return rendered
      })
      .finally(() => this.#making.delete(key))
    this.#making.set(key, made)
    return made
  }

  #spend(now: number) {
    this.#budget = Math.min(
      renderingsASecond,
      this.#budget + ((now - this.#filledAt) / second) * renderingsASecond,
    )
    this.#filledAt = now
    if (this.#budget < 1) return false
    this.#budget--
    return true
  }
}
