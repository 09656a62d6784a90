/** A fault of booking.html: the lines that show it, the criteria of WCAG 2.2 that it fails, and why. */
export type Fault = { lines: number[]; criteria: string[]; why: string }

export const faults: Fault[] = [
  { lines: [2], criteria: ['3.1.1'], why: 'a screen reader does not know in which language to speak' },
  { lines: [10, 26], criteria: ['1.4.3'], why: 'the hint is too pale to read' },
  { lines: [12], criteria: ['2.4.7', '2.4.13'], why: 'nobody sees where the keyboard is' },
  { lines: [14, 29], criteria: ['1.4.1'], why: 'taken is said by colour alone' },
  { lines: [20], criteria: ['2.4.4', '2.4.9'], why: '“click here” says nothing in a list of links' },
  {
    lines: [21],
    criteria: ['1.3.1', '2.4.6', '2.4.10'],
    why: 'a heading of level four follows one of level one',
  },
  {
    lines: [25],
    criteria: ['1.3.1', '3.3.2', '4.1.2', '1.3.5'],
    why: 'a placeholder is no label, and goes as one types',
  },
  {
    lines: [28],
    criteria: ['2.1.1', '4.1.2'],
    why: 'no key reaches it, and nothing says that it is a button',
  },
  { lines: [31], criteria: ['1.1.1'], why: 'a screen reader reads the name of the file' },
  { lines: [32], criteria: ['4.1.3', '3.3.1'], why: 'the error appears and nothing tells of it' },
  { lines: [35, 36], criteria: ['2.2.1'], why: 'who is slow loses what was typed, without a warning' },
]

/** What looks like a fault and is none. */
export const sound: Record<number, string> = {
  6: 'It lets people zoom: only `user-scalable=no` or a `maximum-scale` would be a fault.',
  11: 'This red on white has a contrast of 7.3, and the error says in words that it is one.',
  13: 'The slot is higher and wider than the 24 pixels that a finger needs.',
  18: 'The wave decorates: an empty alt is what keeps it silent.',
  24: 'It has its label in the line before, and `required` is told by every screen reader.',
  30: 'A real button with words: it is as it should be.',
  33: 'A real button with words: it is as it should be.',
}

/** The contrast of two greys or colours as WCAG defines it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [one, other].map(luminance).sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(hex: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
