import { z } from 'zod'

const words = z.string().trim().min(1)
const short = (most: number) => words.max(most, `must have at most ${most} characters, to be read on a phone`)

const box = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Column and row, from zero; on a phone columns run down the page. */
  at: z.tuple([z.number().int().min(0).max(4), z.number().int().min(0).max(2)]),
  text: short(28),
  note: short(60).optional(),
  look: z.enum(['plain', 'main', 'store', 'gate']).default('plain'),
})

const arrow = z.strictObject({
  from: words,
  to: words,
  text: short(40).optional(),
  way: z.enum(['straight', 'under', 'over']).default('straight'),
  dashed: z.boolean().default(false),
})

const lane = z.strictObject({ row: z.number().int().min(0).max(2), text: short(24) })

/** What diagram.json of a guide says; how it is drawn is the page's affair. `alt` is for who does not see it. */
export const diagram = z
  .strictObject({
    title: words,
    caption: words,
    alt: words.min(60, 'must tell what the drawing shows'),
    lanes: z.array(lane).default([]),
    boxes: z.array(box).min(3).max(12),
    arrows: z.array(arrow).min(2),
  })
  .superRefine(({ boxes, arrows, lanes }, context) => {
    const problem = (message: string) => context.addIssue({ code: 'custom', path: ['diagram'], message })
    const at = new Map(boxes.map((each) => [each.id, each.at]))
    if (at.size < boxes.length) problem('two boxes have one id')
    if (new Set(boxes.map((each) => each.at.join())).size < boxes.length) problem('two boxes have one place')
    const rows = boxes.map((each) => each.at[1])
    for (const { row } of lanes) if (!rows.includes(row)) problem(`lane ${row} holds no box`)
    for (const { from, to, way } of arrows) {
      const [start, end] = [at.get(from), at.get(to)]
      if (!start || !end) problem(`an arrow goes from “${from}” to “${to}”, and there is no such box`)
      else if (way === 'straight' && !areNeighbours(start, end))
        problem(`the arrow from “${from}” to “${to}” would cross others: lead it under or over`)
      else if (way !== 'straight' && [start, end].some(([, row]) => row !== edge(way, rows)))
        problem(`the arrow from “${from}” to “${to}” can only go ${way} boxes of the outermost row`)
    }
  })

export type Diagram = z.output<typeof diagram>

type Place = readonly [number, number]

const areNeighbours = ([column, row]: Place, [otherColumn, otherRow]: Place) =>
  Math.abs(column - otherColumn) === 1 || (column === otherColumn && Math.abs(row - otherRow) === 1)

const edge = (way: 'under' | 'over', rows: number[]) => (way === 'under' ? Math.max(...rows) : 0)
