const here = 'http://this.site'

/** A path of this site out of what a link or form says; `otherwise` for any other site, scheme or shape. */
export function safePath(given: unknown, otherwise: string): string {
  if (typeof given !== 'string' || given.length > 1000 || !/^\/(?![/\\])/.test(given)) return otherwise
  // Browsers drop tabs and line breaks and read \ as /, so what counts is where a browser would end up.
  if (!URL.canParse(given, here)) return otherwise
  const { origin, pathname, search, hash } = new URL(given, here)
  return origin === here && !pathname.startsWith('//') ? pathname + search + hash : otherwise
}

/** The address of a page of the account that goes on to `next` afterwards. */
export function withNext(path: '/sign-in' | '/sign-up', next: string): string {
  return next ? `${path}?next=${encodeURIComponent(next)}` : path
}
