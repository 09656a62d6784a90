import { blockBits, type Columns } from '../columns/columns'
import type { Page } from './page'

/** Offers the newest open jobs to a page, without a look at blocks that hold none new enough. */
export function offerNewest({ size, newestOf, isOpen, publishedAt, id }: Columns, page: Page): void {
  for (let block = (size - 1) >> blockBits; block >= 0; block--) {
    if (page.isFullAbove(newestOf[block] ?? 0)) continue
    const first = block << blockBits
    for (let slot = Math.min(size, first + (1 << blockBits)) - 1; slot >= first; slot--)
      if (isOpen[slot] === 1) page.offer(publishedAt[slot] ?? 0, id[slot] ?? 0)
  }
}
