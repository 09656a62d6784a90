import { decodeHTMLStrict, escapeUTF8 } from 'entities'

/** One level of entities as characters: “&amp;lt;” becomes “&lt;”. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? decodeHTMLStrict(text) : text
}

/** A one-line text as its writer meant it, however often it was escaped: “R&amp;amp;D”, “<b>Data</b> Engineer”. */
export function plainLine(text: string): string {
  let plain = text
  for (let round = 0; round < 3 && plain.includes('&'); round++) plain = decodeEntities(plain)
  return plain
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A text as it may stand in HTML. */
export const escapeHtml = escapeUTF8

const breaks: Record<string, string> = { '<li>': '\n• ', '<br />': '\n', '<tr>': '\n' }
const blockEnds = new Set('p h3 h4 ul ol blockquote pre table'.split(' ').map((tag) => `</${tag}>`))

/** The plain text of safe HTML: blocks parted by an empty line, list items by a line that begins with a bullet. */
export function textOfHtml(html: string): string {
  const text = html
    .replace(/\s*\n\s*/g, ' ')
    .replace(/<li>\s*<p>/g, '<li>')
    .replace(/<[^>]*>/g, (tag) => breaks[tag] ?? (blockEnds.has(tag) ? '\n\n' : ''))
  return tidyText(decodeEntities(text))
}

/** Controls, marks of width and direction, and halves of characters: nothing that is seen. A joiner of emoji stays. */
const invisible =
  /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd\ufff9-\ufffb]|(?![\n\t])[\p{Cc}\p{Cs}]/gu

/** A text without control characters, doubled blanks and more than one empty line in a row. */
export function tidyText(text: string): string {
  const kept: string[] = []
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const tidy = (/[\t\u00a0]| {2}/.test(line) ? line.replace(/[ \t\u00a0]+/g, ' ') : line).trim()
    const last = kept.at(-1)
    if (tidy === '' && (last === '' || last === undefined)) continue
    if (tidy.startsWith('• ') && last === '') kept.pop()
    kept.push(tidy)
  }
  return kept.join('\n').replace(invisible, '').trim()
}
