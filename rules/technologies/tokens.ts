import { fold } from '../words'

/** A word of a text in lower case without accents, and where it stands. */
export type Word = { word: string; start: number; end: number }

const wide = /[\p{L}\p{N}]/u

/** Whether a letter or digit of any script stands there. Asked of every character of every advert: no regex for ASCII. */
function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) {
    return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58)
  }
  return wide.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

/** The words of a text in order; “C++”, “C#” and “.NET” keep their signs. */
export function wordsOf(given: string): Word[] {
  const lower = given.toLowerCase()
  // Where both have one length, the copy is also flat: a text joined of pieces is slow to read sign by sign.
  const text = lower.length === given.length ? lower : given
  const words: Word[] = []
  for (let at = 0; at < text.length; at++) {
    if (!isWordAt(text, at)) continue
    const start = at
    let isAscii = true
    for (; at < text.length && isWordAt(text, at); at++) {
      if (text.charCodeAt(at) < 128) continue
      isAscii = false
      if (isPairAt(text, at)) at++
    }
    const end = at + signsAt(text, at)
    const written = text.slice(start, end)
    const word = isAscii ? (text === lower ? written : written.toLowerCase()) : fold(written)
    const isDotNet = word === 'net' && text[start - 1] === '.' && !(start > 1 && isWordAt(text, start - 2))
    words.push(isDotNet ? { word: '.net', start: start - 1, end } : { word, start, end })
    at = end - 1
  }
  return words
}

const isPairAt = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xd800

/** How many signs belong to the word that ends there: “C++” two, “C#” one, “C+D” none. */
function signsAt(text: string, at: number): number {
  const sign = text[at]
  if (sign !== '+' && sign !== '#') return 0
  if (sign === '+' && text[at + 1] === '+') return 2
  return isWordAt(text, at + 1) ? 0 : 1
}
