import { escapeUTF8 } from 'entities'
import { formatThousands } from '@/rules/pay/pay'
import { type PayScale, position } from '@/rules/pay/scale'

/** A row is a range, a single figure (min = max), or a middle half with its median; amounts are those of the scale. */
export type ChartRow = { name: string; words: string; min: number; max: number; middle?: number }
export type ChartGroup = { heading: string; note: string; rows: ChartRow[] }
export type PayChart = { title: string; groups: ChartGroup[]; scale: PayScale; credit: string }

const width = 720
const track = { from: 150, to: 436 }
const ink = { text: '#1c2230', muted: '#5c6270', line: '#dedcd6', bar: '#2b4fd8', paper: '#fdfcfa' }

/**
 * A chart of pay as an SVG 1.1 document of 720 px, to stand alone on pages of others: it says whose figures it shows
 * and when they were true, has no style sheet that a policy could refuse, and its text can be read out.
 */
export function payChart({ title, groups, scale, credit }: PayChart): string {
  const drawn: string[] = [text(16, 30, title, { size: 17, weight: 700 })]
  const ruler = 66
  drawn.push(
    ...scale.ticks.map((tick) =>
      text(at(scale, tick), ruler - 8, formatThousands(tick, scale.currency), {
        size: 11.5,
        fill: ink.muted,
        anchor: 'middle',
      }),
    ),
  )
  let y = ruler + 12
  for (const { heading, note, rows } of groups) {
    drawn.push(text(16, y + 14, heading, { size: 13.5, weight: 600 }))
    y += 18
    for (const line of wrapped(note)) {
      drawn.push(text(16, y + 13, line, { size: 12, fill: ink.muted }))
      y += 16
    }
    y += 4
    for (const row of rows) {
      drawn.push(rowOf(row, scale, y))
      y += 24
    }
    y += 12
  }
  const end = y
  for (const line of wrapped(credit)) {
    drawn.push(text(16, y + 14, line, { size: 11.5, fill: ink.muted }))
    y += 15
  }
  const height = y + 14
  const lines = scale.ticks.map((tick) => {
    const x = at(scale, tick)
    return `<line x1="${x}" x2="${x}" y1="${ruler}" y2="${end - 8}" stroke="${ink.line}"/>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="system-ui, -apple-system, 'Segoe UI', sans-serif">`,
    `<title>${escapeUTF8(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${ink.paper}"/>`,
    ...lines,
    ...drawn,
    '</svg>',
  ].join('\n')
}

function rowOf({ name, words, min, max, middle }: ChartRow, scale: PayScale, y: number): string {
  const [start, end] = [at(scale, min), at(scale, max)]
  const line = y + 10
  const mark =
    min === max
      ? `<circle cx="${start}" cy="${line}" r="5" fill="${ink.bar}"/>`
      : `<rect x="${start}" y="${line - 4}" width="${round(end - start)}" height="8" fill="${ink.bar}"${middle === undefined ? '' : ' fill-opacity="0.45"'}/>`
  const median =
    middle === undefined
      ? ''
      : `<rect x="${round(at(scale, middle) - 1.5)}" y="${line - 8}" width="3" height="16" fill="${ink.bar}"/>`
  return [
    text(16, line + 4, name, { size: 13 }),
    mark,
    median,
    text(width - 16, line + 4, words, { size: 13, weight: 600, anchor: 'end' }),
  ].join('')
}

type Look = { size: number; weight?: number; fill?: string; anchor?: 'middle' | 'end' }

function text(x: number, y: number, words: string, { size, weight, fill = ink.text, anchor }: Look): string {
  const look = [weight && ` font-weight="${weight}"`, anchor && ` text-anchor="${anchor}"`].filter(Boolean)
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${look.join('')}>${escapeUTF8(words)}</text>`
}

const at = (scale: PayScale, amount: number) =>
  round(track.from + ((track.to - track.from) * position(scale, amount)) / 100)
const round = (number: number) => Math.round(number * 10) / 10

const perLine = 108

/** SVG does not break lines: at most as many characters as fit into the width at 12 px. */
function wrapped(words: string): string[] {
  const lines: string[] = []
  for (const word of words.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < perLine) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
