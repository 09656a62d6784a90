import type { Diagram } from '@/content/guide/diagram'
import { wrap } from './wrap'

export type Shape = 'wide' | 'tall'

type Look = Diagram['boxes'][number]['look']
export type LaidBox = {
  id: string
  look: Look
  x: number
  y: number
  width: number
  height: number
  lines: string[]
  notes: string[]
}

export const sizes = { text: 14, note: 12.5, line: 18, noteLine: 16 }
/** The pixels that a drawing is made for: the column of an article, and a phone's page. */
export const widths = { wide: 680, tall: 354 }
const gaps = { wide: { x: 34, y: 30 }, tall: { x: 18, y: 30 } }
const padding = { x: 9, y: 11 }
const laneHead = 32
export const aroundRoom = 30

/**
 * Where the boxes of a diagram stand, in pixels of its shape. Wide, its columns run across; tall, they run down, so that
 * a phone reads it from top to bottom, and its lanes stand side by side.
 */
export function layOut(diagram: Diagram, shape: Shape) {
  const isWide = shape === 'wide'
  const { boxes, lanes, arrows } = diagram
  const [columns, rows] = [0, 1].map((axis) => 1 + Math.max(...boxes.map(({ at }) => at[axis] ?? 0)))
  const [across = 1, down = 1] = isWide ? [columns, rows] : [rows, columns]
  const gap = gaps[shape]
  const over = arrows.some(({ way }) => way === 'over') ? aroundRoom : 0
  const under = arrows.some(({ way }) => way === 'under') ? aroundRoom : 0
  const head = lanes.length > 0 ? laneHead : 0
  const inset = lanes.length > 0 ? 10 : 1

  const left = inset + (isWide ? 0 : over)
  const room = widths[shape] - left - inset - (isWide ? 0 : under)
  const width = Math.min(230, (room - (across - 1) * gap.x) / across)
  const stepX = across > 1 ? (room - width) / (across - 1) : 0
  const start = across > 1 ? left : left + (room - width) / 2

  const sized = boxes.map(({ id, at, text, note, look }) => {
    const lines = wrap(text, sizes.text, width - 2 * padding.x)
    const notes = note ? wrap(note, sizes.note, width - 2 * padding.x) : []
    const cap = look === 'store' ? 8 : 0
    const height = lines.length * sizes.line + notes.length * sizes.noteLine + 2 * padding.y + cap
    return { id, look, lines, notes, height, at: isWide ? at : [at[1], at[0]] }
  })
  const heights = Array.from({ length: down }, (_, row) =>
    Math.max(0, ...sized.filter(({ at }) => at[1] === row).map(({ height }) => height)),
  )
  // Wide, each lane has its own head; tall, all of them share the first line.
  const top = (row: number) =>
    heights.slice(0, row).reduce((sum, each) => sum + each + gap.y + (isWide ? head : 0), 0) +
    (isWide ? over : 0) +
    head +
    inset
  const height = top(down - 1) + (heights.at(-1) ?? 0) + inset + (isWide ? under : 0)

  return {
    width: widths[shape],
    height,
    boxes: sized.map(
      ({ at: [column = 0, row = 0], height: own, ...box }): LaidBox => ({
        ...box,
        x: start + column * stepX,
        y: top(row) + ((heights[row] ?? own) - own) / 2,
        width,
        height: own,
      }),
    ),
    lanes: lanes.map(({ row, text }) =>
      isWide
        ? { text, x: 0, y: top(row) - head, width: widths.wide, height: (heights[row] ?? 0) + head + inset }
        : { text, x: start + row * stepX - 8, y: 0, width: width + 16, height },
    ),
  }
}
