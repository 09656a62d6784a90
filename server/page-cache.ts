import { LRUCache } from 'lru-cache'
import type { PublicAddress } from '@/rules/pages/reading-pages'
import type { Page } from './page'

/**
 * A page that was made; one that is not to be kept is for those who wait for it, and one of a search that lacked changes
 * of the record is good for a moment.
 */
export type Made = { page: Page; keep: boolean; isBehind?: boolean }

type Kept = { page: Page; version: number; madeAt: number; goodUntil: number }
type Making = { version: number; made: Promise<Made | undefined> }

const second = 1000
/** How old a change may be that a page is still shown without while a newer one is made, where that is within the budget. */
const longestStale = second
/** A page that may still be shown is not made anew before it is so old, however fast the record changes, as beside an import. */
const rest = second / 2
/** What a page says of ages (“5 days ago”) is true for so long. */
const longestAge = 600 * second
/** The index follows the record a moment later: a page made before that is made once more. */
const settling = 2 * second
const renderingsASecond = 20

const sizeCalculation = ({ page }: Kept) => page.bytes + 500

/**
 * The public pages as they were rendered last. One rendering a page at a time, however often the record changes meanwhile, and a budget of them a second beyond
 * which the last one is shown; words that anybody may type have a small room of their own, so that they push nothing out.
 */
export class PageCache {
  #version = 0
  #changedAt = Number.NEGATIVE_INFINITY
  /** The version at which something was last taken down: no older page is ever shown. */
  #takenDown = 0
  /** The newest version that is over a second old: an older page is shown only beyond the budget. */
  #known = 0
  readonly #newChanges: { version: number; since: number }[] = []
  #budget = renderingsASecond
  #filledAt = 0
  readonly #pages: LRUCache<string, Kept>
  readonly #searches: LRUCache<string, Kept>
  readonly #making = new Map<string, Making>()

  constructor({ maxBytes, clock = Date.now }: { maxBytes: number; clock?: () => number }) {
    this.#pages = new LRUCache({ maxSize: maxBytes, max: 50_000, sizeCalculation })
    this.#searches = new LRUCache({
      maxSize: Math.ceil(maxBytes / 10),
      max: 1000,
      sizeCalculation,
      ttl: 30 * second,
    })
    this.clock = clock
  }

  readonly clock: () => number

  /**
   * Says that something public has changed, some milliseconds `ago` at most: every page is made again when it is asked
   * for next. Within the budget it is shown as it was until the change is a second old; where something was `takenDown`
   * it is not, whatever that costs.
   */
  outdate({ takenDown = false, ago = 0 } = {}) {
    this.#version++
    this.#changedAt = this.clock()
    this.#newChanges.push({ version: this.#version, since: this.#changedAt - ago })
    if (takenDown) this.#takenDown = this.#version
  }

  /** Forgets these pages at once, those that are being made too: what was taken down is never shown again. */
  purge(keys: string[]) {
    for (const key of keys) {
      this.#pages.delete(key)
      this.#making.delete(key)
    }
  }

  /** The page of that key where it is kept and up to date: what most requests come to. */
  current(key: string): Page | undefined {
    const kept = this.#pages.get(key) ?? this.#searches.get(key)
    return kept && kept.version === this.#version && this.clock() < kept.goodUntil ? kept.page : undefined
  }

  /** The page of that key, kept or made by `render`; undefined where that makes none. */
  async get(
    key: string,
    { freeText }: PublicAddress,
    render: () => Promise<Made | undefined>,
  ): Promise<Page | undefined> {
    const upToDate = this.current(key)
    if (upToDate) return upToDate

    const room = freeText ? this.#searches : this.#pages
    const kept = room.get(key)
    const now = this.clock()
    const freshest = this.#oldestFresh(now)
    if (kept && kept.version >= freshest && now - kept.madeAt < rest) return kept.page

    const running = this.#making.get(key)
    const allowed = running !== undefined || this.#spend(now)
    const oldest = allowed ? freshest : this.#takenDown
    if (kept && kept.version >= oldest) {
      if (allowed && !running) void this.#make(key, room, render).catch(() => {})
      return kept.page
    }
    const made = running && running.version >= oldest ? running.made : this.#make(key, room, render)
    return (await made)?.page
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

  /** Makes a page, and keeps it unless it was forgotten or another was begun meanwhile, after what this one does not know of. */
  #make(key: string, room: LRUCache<string, Kept>, render: () => Promise<Made | undefined>) {
    const version = this.#version
    const madeAt = this.clock()
    const made = render()
      .then((answer) => {
        if (this.#making.get(key)?.made !== made) return answer
        if (answer?.keep)
          room.set(key, { page: answer.page, version, madeAt, goodUntil: this.#goodUntil(answer) })
        else room.delete(key)
        return answer
      })
      .finally(() => {
        if (this.#making.get(key)?.made === made) this.#making.delete(key)
      })
    this.#making.set(key, { version, made })
    return made
  }

  #goodUntil({ isBehind }: Made) {
    const now = this.clock()
    if (isBehind) return now + settling
    return now - this.#changedAt > settling ? now + longestAge : this.#changedAt + settling
  }

  /** The version that a page must have been made at to be shown: it knows what was taken down, and what is over a second old. */
  #oldestFresh(now: number) {
    let oldest = this.#newChanges[0]
    while (oldest && now - oldest.since >= longestStale) {
      this.#known = oldest.version
      this.#newChanges.shift()
      oldest = this.#newChanges[0]
    }
    return Math.max(this.#known, this.#takenDown)
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
