const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  euro: '€',
  pound: '£',
}

/** One level of entities as characters: “&amp;lt;” becomes “&lt;”. Names that adverts never use stay as they are. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name) return named[name] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as it may stand in HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
}

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

const invisible = /[\u200b\ufeff\ufffd]|(?![\n\t])\p{Cc}/gu

/** A text without control characters, doubled blanks and more than one empty line in a row. */
export function tidyText(text: string): string {
  const kept: string[] = []
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const tidy = line.replace(/[ \t\u00a0]+/g, ' ').trim()
    const last = kept.at(-1)
    if (tidy === '' && (last === '' || last === undefined)) continue
    if (tidy.startsWith('• ') && last === '') kept.pop()
    kept.push(tidy)
  }
  return kept.join('\n').replace(invisible, '').trim()
}
