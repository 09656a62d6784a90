/**
 * A page without the scripts and the data with which a framework would run it again in the browser: nothing on it needs
 * them. What stays are our own elements and what only describes the page.
 */
export function stripScripts(html: string): string {
  return html
    .replace(scripts, (tag, attributes: string) => (kept.test(attributes) ? tag : ''))
    .replace(preloads, '')
}

/** True of the document by which Next leaves it to scripts to say what is not there: it holds nothing to read. */
export const isDrawnByScripts = (html: string): boolean => html.includes('<html id="__next_error__"')

const scripts = /<script\b([^>]*)>[\s\S]*?<\/script>/gi
const kept = /\b(?:type="application\/ld\+json"|data-elements)/
const preloads = /<link rel="(?:preload" as="script"|modulepreload")[^>]*>/gi
