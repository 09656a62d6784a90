import { escapeUTF8 } from 'entities'

/** The same RSS so that strict readers take it: the generator sets CDATA on lines of its own, which they read as text. */
export function tidyRss(xml: string): string {
  return xml.replace(/>\s+<!\[CDATA\[/g, '><![CDATA[').replace(/\]\]>\s+<\//g, ']]></')
}

// XML 1.0 has no way to write these, and one of them would make the whole feed unreadable.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu

/** The text without the characters that XML cannot write. */
export const printable = (text: string) => text.replace(unprintable, '')

/** Each text that is not empty as a paragraph of HTML. */
export function paragraphs(texts: string[]): string {
  return texts
    .filter(Boolean)
    .map((text) => `<p>${escapeUTF8(printable(text))}</p>`)
    .join('')
}
