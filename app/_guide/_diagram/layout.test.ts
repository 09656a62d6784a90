import { expect, test } from 'vitest'
import { readGuides } from '@/content/guides'
import { type LaidBox, layOut, type Shape, sizes } from './layout'
import { pathOf } from './paths'
import { widthOf } from './wrap'

const guides = readGuides()
const drawn = guides.flatMap(({ slug, diagram }) =>
  diagram ? (['wide', 'tall'] as Shape[]).map((shape) => ({ slug, shape, diagram })) : [],
)

test('every full guide has a diagram of its own', () => {
  const full = guides.filter(({ form }) => form === 'full')
  expect(full.filter(({ diagram }) => !diagram).map(({ slug }) => slug)).toEqual([])
  const titles = full.map(({ diagram }) => diagram?.title)
  expect(new Set(titles).size).toBe(full.length)
})

test.each(drawn)(
  'in the $shape diagram of $slug no box meets another or leaves the page',
  ({ diagram, shape }) => {
    const { boxes, width, height } = layOut(diagram, shape)
    for (const box of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(width)
      expect(box.y + box.height).toBeLessThanOrEqual(height)
      expect(boxes.filter((other) => other !== box && meet(box, other)).map(({ id }) => id)).toEqual([])
    }
  },
)

test.each(drawn)('in the $shape diagram of $slug every word stays in its box', ({ diagram, shape }) => {
  for (const box of layOut(diagram, shape).boxes) {
    const widest = Math.max(
      ...box.lines.map((line) => widthOf(line, sizes.text)),
      ...box.notes.map((line) => widthOf(line, sizes.note)),
    )
    expect(widest, box.id).toBeLessThanOrEqual(box.width)
  }
})

test.each(drawn)('in the $shape diagram of $slug no arrow runs through a box', ({ diagram, shape }) => {
  const { boxes, ...frame } = layOut(diagram, shape)
  const find = (id: string) => boxes.find((box) => box.id === id) as LaidBox // the schema knows every id
  for (const arrow of diagram.arrows) {
    const { d } = pathOf(arrow, find(arrow.from), find(arrow.to), shape, frame)
    const crossed = boxes.filter((box) => corners(d).some((line) => meet(shrunk(box), line)))
    expect(
      crossed.map(({ id }) => id),
      `${arrow.from} to ${arrow.to}`,
    ).toEqual([])
  }
})

type Area = { x: number; y: number; width: number; height: number }

const meet = (a: Area, b: Area) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const shrunk = ({ x, y, width, height }: Area) => ({
  x: x + 1,
  y: y + 1,
  width: width - 2,
  height: height - 2,
})

/** The lines of a path as areas a hair wide. */
function corners(d: string): Area[] {
  let [x, y] = [0, 0]
  return [...d.matchAll(/([MLHV])([\d.-]+)(?: ([\d.-]+))?/g)].flatMap(([, kind, first, second]) => {
    const [fromX, fromY] = [x, y]
    if (kind === 'V') y = Number(first)
    else x = Number(first)
    if (second) y = Number(second)
    if (kind === 'M') return []
    const [left, top] = [Math.min(x, fromX), Math.min(y, fromY)]
    return [{ x: left, y: top, width: Math.abs(x - fromX) + 0.1, height: Math.abs(y - fromY) + 0.1 }]
  })
}
