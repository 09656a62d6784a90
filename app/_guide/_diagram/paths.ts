import type { Diagram } from '@/content/guide/diagram'
import { aroundRoom, type LaidBox, type Shape } from './layout'

export type Path = { d: string; label: { x: number; y: number; turned: boolean } }

type Arrow = Diagram['arrows'][number]
type Frame = { width: number; height: number }

/** The way of an arrow from box to box: straight through the gap between them, or around all of them. */
export function pathOf(arrow: Arrow, from: LaidBox, to: LaidBox, shape: Shape, frame: Frame): Path {
  if (arrow.way !== 'straight') return around(arrow.way, from, to, shape, frame)
  const [a, b] = [centre(from), centre(to)]
  if (overlap(from.y, from.height, to.y, to.height)) {
    // Boxes of one row need not be of one height: the line stays level.
    const y = (Math.max(from.y, to.y) + Math.min(from.y + from.height, to.y + to.height)) / 2
    const [x1, x2] = a.x < b.x ? [from.x + from.width, to.x] : [from.x, to.x + to.width]
    return line(x1, y, x2, y)
  }
  if (overlap(from.x, from.width, to.x, to.width)) {
    const [y1, y2] = a.y < b.y ? [from.y + from.height, to.y] : [from.y, to.y + to.height]
    return line(a.x, y1, a.x, y2)
  }
  return shape === 'wide' ? sideways(from, to) : downwards(from, to)
}

function line(x1: number, y1: number, x2: number, y2: number): Path {
  return { d: `M${x1} ${y1}L${x2} ${y2}`, label: { x: (x1 + x2) / 2, y: (y1 + y2) / 2, turned: false } }
}

// A line to another row leaves beside the middle, where the lines of its own row come and go.
const aside = 0.25

function sideways(from: LaidBox, to: LaidBox): Path {
  const [a, b] = [centre(from), centre(to)]
  const [x1, x2] = a.x < b.x ? [from.x + from.width, to.x] : [from.x, to.x + to.width]
  const turn = Math.sign(b.y - a.y) * aside
  const [y1, y2, middle] = [a.y + turn * from.height, b.y - turn * to.height, (x1 + x2) / 2]
  return {
    d: `M${x1} ${y1}H${middle}V${y2}H${x2}`,
    label: { x: middle, y: (y1 + y2) / 2, turned: false },
  }
}

function downwards(from: LaidBox, to: LaidBox): Path {
  const [a, b] = [centre(from), centre(to)]
  const [y1, y2] = a.y < b.y ? [from.y + from.height, to.y] : [from.y, to.y + to.height]
  const turn = Math.sign(b.x - a.x) * aside
  const [x1, x2, middle] = [a.x + turn * from.width, b.x - turn * to.width, (y1 + y2) / 2]
  return {
    d: `M${x1} ${y1}V${middle}H${x2}V${y2}`,
    label: { x: (x1 + x2) / 2, y: middle, turned: false },
  }
}

function around(way: 'under' | 'over', from: LaidBox, to: LaidBox, shape: Shape, frame: Frame): Path {
  const [a, b] = [centre(from), centre(to)]
  const margin = aroundRoom / 2
  if (shape === 'wide') {
    const y = way === 'under' ? frame.height - margin : margin
    const [y1, y2] = way === 'under' ? [from.y + from.height, to.y + to.height] : [from.y, to.y]
    return {
      d: `M${a.x} ${y1}V${y}H${b.x}V${y2}`,
      label: { x: (a.x + b.x) / 2, y, turned: false },
    }
  }
  const x = way === 'under' ? frame.width - margin : margin
  const [x1, x2] = way === 'under' ? [from.x + from.width, to.x + to.width] : [from.x, to.x]
  return { d: `M${x1} ${a.y}H${x}V${b.y}H${x2}`, label: { x, y: (a.y + b.y) / 2, turned: true } }
}

const centre = ({ x, y, width, height }: LaidBox) => ({ x: x + width / 2, y: y + height / 2 })

const overlap = (start: number, length: number, other: number, otherLength: number) =>
  Math.min(start + length, other + otherLength) - Math.max(start, other) > 12
