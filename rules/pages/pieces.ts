import { onePerProcess } from '../one-per-process'

/** The header by which the server asks for a page without its large piece, and under which key that is held for it. */
export const pieceHeader = 'x-page-piece'

const held = () => onePerProcess('pieces of pages', () => new Map<string, string>())

/** Holds the HTML of a piece of a page, so that it need not travel through the framework that renders the rest. */
export function holdPiece(key: string, html: string) {
  held().set(key, html)
}

/** The page with the piece that is held for it inside the element that names it by `data-piece`. */
export function withPiece(page: string, key: string): string {
  const html = held().get(key)
  return html === undefined ? page : page.replace(` data-piece="${key}">`, () => `>${html}`)
}

/** To be called when a page has been answered, however that ended. */
export function letGoOfPiece(key: string) {
  held().delete(key)
}
