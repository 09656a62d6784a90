import { onePerProcess } from '../one-per-process'

/** The header by which the server asks for a page without its large pieces, and under which key they are held for it. */
export const pieceHeader = 'x-page-piece'

const held = () => onePerProcess('pieces of pages', () => new Map<string, string[]>())

/**
 * Holds the HTML of a piece of a page, so that it need not travel through the framework that renders the rest; gives
 * back what stands in its place, as `data-piece`.
 */
export function holdPiece(key: string, html: string): string {
  const pieces = held().get(key) ?? []
  held().set(key, pieces)
  return `${key}.${pieces.push(html) - 1}`
}

/** The page with the pieces that are held for it, each inside the element that names it by `data-piece`. */
export function withPieces(page: string, key: string): string {
  const pieces = held().get(key)
  if (!pieces) return page
  return page.replace(new RegExp(` data-piece="${key}\\.(\\d+)">`, 'g'), (_, n) => `>${pieces[n]}`)
}

/** To be called when a page has been answered, however that ended. */
export function letGoOfPieces(key: string) {
  held().delete(key)
}
