// What turns the reading direction around, or is not seen: no name or sentence needs it.
const unseen = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** One line of plain text out of what somebody typed. */
export function oneLine(text: string): string {
  return text
    .replace(unseen, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
}

/** Lines of plain text out of what somebody typed: without what is not seen, or turns the reading direction around. */
export function plainLines(text: string): string {
  return text
    .replace(unseen, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}+/gu, ' ')
    .trim()
}
