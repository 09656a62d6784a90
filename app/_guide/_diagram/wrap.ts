// Widths of Inter in ems, a little generous: what is too wide by a hair would leave its box.
const narrow = /[iljft.,:;’'()|/ -]/
const wide = /[mwMWA-Z%–]/

/** About how wide a text is in pixels, at a size in pixels. */
export function widthOf(text: string, size: number): number {
  const ems = [...text].map((letter) => (narrow.test(letter) ? 0.34 : wide.test(letter) ? 0.76 : 0.58))
  return ems.reduce((sum, each) => sum + each, 0) * size
}

/** The text in lines that are no wider than `width` pixels; a word alone may be. */
export function wrap(text: string, size: number, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
