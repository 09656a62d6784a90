import { analyse } from 'chardet'
import iconv from 'iconv-lite'

/** How much of a file is looked at to tell its set of letters. */
const enough = 65_536

/**
 * The text of a file's bytes: UTF-8 or UTF-16 by its mark, UTF-16 by its zeros, else UTF-8, else the older set of
 * letters that is detected (Latin-1 and the like). Throws a sentence for broken letters.
 */
export function decodeText(bytes: Uint8Array): string {
  const wide = wideSetOf(bytes)
  if (wide) return decoded(bytes, wide)
  return utf8(bytes) ?? decoded(bytes, olderSetOf(bytes))
}

/** UTF-16 by its mark, or by the zeros beside the sign with which JSON begins; undefined for sets of single bytes. */
export function wideSetOf([a, b, c, d]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe)) {
    throw new Error('is written in UTF-32: give it as UTF-8')
  }
  if ((a === 0xff && b === 0xfe) || (a && b === 0 && c && d === 0)) return 'utf-16le'
  if ((a === 0xfe && b === 0xff) || (a === 0 && b && c === 0 && d)) return 'utf-16be'
  return undefined
}

/** Reads the lines of one file: the first tells UTF-16, and the set detected where one is no UTF-8 stands for the others. */
export function lineDecoder() {
  let older = ''
  let wide: ReturnType<typeof wideSetOf> | null = null
  return (line: Uint8Array, around: Uint8Array): string => {
    if (wide === null) wide = wideSetOf(line)
    if (wide) return decoded(line, wide)
    const text = utf8(line)
    if (text !== undefined) return text
    older ||= olderSetOf(around)
    return decoded(line, older)
  }
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Text that is UTF-8 but for some letters is damaged, and never an older set. */
function olderSetOf(bytes: Uint8Array): string {
  const first = bytes.findIndex((byte) => byte > 127)
  const from = Math.max(0, Math.min(first - 1024, bytes.length - enough))
  const sample = bytes.subarray(from, from + enough)
  const read = new TextDecoder().decode(sample)
  const broken = read.match(/\ufffd/g)?.length ?? 0
  const whole = read.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0
  if (whole >= broken) throw new Error('has broken letters: it is UTF-8 in some places, and not in others')
  const names = analyse(sample).map(({ name }) => name)
  const western = names.some((name) => /^(?:ISO-8859-1|windows-1252)$/.test(name))
    ? 'windows-1252'
    : undefined
  const set =
    !names[0] || !iconv.encodingExists(names[0]) || names[0].startsWith('UTF')
      ? undefined
      : /^(?:ISO-8859|windows-125)/.test(names[0] ?? '')
        ? (western ?? names[0])
        : names[0]
  if (!set) throw new Error('has letters of no set that is known: give it as UTF-8')
  return set
}

function decoded(bytes: Uint8Array, set: string): string {
  const reason = `has broken letters: it is no ${set.toUpperCase()} throughout`
  if (set.startsWith('utf-16')) {
    try {
      return new TextDecoder(set, { fatal: true }).decode(bytes)
    } catch {
      throw new Error(reason)
    }
  }
  // Not TextDecoder: Node takes windows-1252 for Latin-1, and loses the euro.
  const text = iconv.decode(Buffer.from(bytes), set)
  if (text.includes('\ufffd')) throw new Error(reason)
  return text
}
