// biome-ignore-all lint/suspicious/noArrayIndexKey: the parts of a drawing never move
import type { Diagram } from '@/content/guide/diagram'
import { type LaidBox, layOut, type Shape, sizes } from './layout'
import { type Path, pathOf } from './paths'
import { widthOf } from './wrap'

/** The diagram of a guide, drawn for the column of an article and again for a phone; its words for who sees neither. */
export function DiagramFigure({ diagram }: { diagram: Diagram }) {
  return (
    <figure className="break-inside-avoid">
      <p className="font-head text-17 font-[650]">{diagram.title}</p>
      <div className="mt-3">
        <Drawing diagram={diagram} shape="wide" className="max-sm:hidden" />
        <Drawing diagram={diagram} shape="tall" className="mx-auto max-w-[26rem] sm:hidden" />
      </div>
      <figcaption className="mt-3 max-w-[68ch] text-13 text-ink-muted">{diagram.caption}</figcaption>
    </figure>
  )
}

function Drawing({ diagram, shape, className }: { diagram: Diagram; shape: Shape; className: string }) {
  const { width, height, boxes, lanes } = layOut(diagram, shape)
  const arrows = diagram.arrows.flatMap((arrow) => {
    const [from, to] = [arrow.from, arrow.to].map((id) => boxes.find((box) => box.id === id))
    return from && to ? [{ arrow, path: pathOf(arrow, from, to, shape, { width, height }) }] : []
  })
  return (
    <svg
      role="img"
      aria-label={diagram.alt}
      viewBox={`0 0 ${width} ${height}`}
      className={`block h-auto w-full ${className}`}
    >
      {lanes.map(({ text, ...place }) => (
        <rect key={text} {...place} rx="10" className="fill-sunken" />
      ))}
      {arrows.map(({ arrow, path }, i) => (
        <Arrow key={i} path={path} dashed={arrow.dashed} />
      ))}
      {lanes.map((lane) => (
        <LaneName key={lane.text} {...lane} />
      ))}
      {boxes.map((box) => (
        <Box key={box.id} box={box} />
      ))}
      {arrows.map(({ arrow, path }, i) => arrow.text && <Label key={i} text={arrow.text} at={path.label} />)}
    </svg>
  )
}

function LaneName({ text, x, y }: { text: string; x: number; y: number }) {
  return (
    <>
      <rect x={x + 8} y={y + 3} width={widthOf(text, 12.5) + 4} height="19" className="fill-sunken" />
      <text x={x + 10} y={y + 17} className="fill-ink-muted text-[12.5px] font-semibold">
        {text}
      </text>
    </>
  )
}

const fills = {
  plain: 'fill-surface stroke-line-strong',
  main: 'fill-accent-soft stroke-accent',
  store: 'fill-surface stroke-line-strong',
  gate: 'fill-sun-soft stroke-line-strong',
}

function Box({ box }: { box: LaidBox }) {
  const { x, y, width, lines, notes, look } = box
  const top = y + 11 + (look === 'store' ? 8 : 0)
  return (
    <g>
      <Outline box={box} />
      <text
        x={x + width / 2}
        textAnchor="middle"
        className={`text-[14px] font-semibold ${look === 'main' ? 'fill-accent-deep' : 'fill-ink'}`}
      >
        {lines.map((line, i) => (
          <tspan key={i} x={x + width / 2} y={top + 13.5 + i * sizes.line}>
            {line}
          </tspan>
        ))}
      </text>
      <text x={x + width / 2} textAnchor="middle" className="fill-ink-muted text-[12.5px]">
        {notes.map((line, i) => (
          <tspan key={i} x={x + width / 2} y={top + lines.length * sizes.line + 12.5 + i * sizes.noteLine}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  )
}

function Outline({ box: { x, y, width, height, look } }: { box: LaidBox }) {
  const paint = `${fills[look]} stroke-[1.5px]`
  if (look === 'store') {
    const bend = 7
    const arc = `a${width / 2} ${bend} 0 0`
    return (
      <>
        <path
          d={`M${x} ${y + bend}v${height - 2 * bend}${arc} 0 ${width} 0v${2 * bend - height}`}
          className={paint}
        />
        <ellipse cx={x + width / 2} cy={y + bend} rx={width / 2} ry={bend} className={paint} />
      </>
    )
  }
  if (look === 'gate') {
    const cut = 9
    const side = height - 2 * cut
    return (
      <path
        d={`M${x + cut} ${y}h${width - 2 * cut}l${cut} ${cut}v${side}l-${cut} ${cut}h-${width - 2 * cut}l-${cut}-${cut}v-${side}z`}
        className={paint}
      />
    )
  }
  return <rect x={x} y={y} width={width} height={height} rx="8" className={paint} />
}

function Arrow({ path: { d }, dashed }: { path: Path; dashed: boolean }) {
  return (
    <g className="fill-none stroke-ink-muted stroke-[1.5px]">
      <path d={d} strokeDasharray={dashed ? '5 4' : undefined} />
      <path d={headOf(d)} strokeLinejoin="round" strokeLinecap="round" />
    </g>
  )
}

/** The two strokes at the end of a path, which look back along its last line. */
function headOf(d: string): string {
  const points: [number, number][] = []
  for (const [, kind, first = '0', second] of d.matchAll(/([MLHV])([\d.-]+)(?: ([\d.-]+))?/g)) {
    const [lastX, lastY] = points.at(-1) ?? [0, 0]
    if (kind === 'H') points.push([Number(first), lastY])
    else if (kind === 'V') points.push([lastX, Number(first)])
    else points.push([Number(first), Number(second)])
  }
  const [[fromX, fromY] = [0, 0], [x, y] = [0, 0]] = points.slice(-2)
  const [along, across] = [Math.sign(x - fromX) * 6, Math.sign(y - fromY) * 6]
  const spread = 4.5
  return across === 0
    ? `M${x - along} ${y - spread}L${x} ${y}L${x - along} ${y + spread}`
    : `M${x - spread} ${y - across}L${x} ${y}L${x + spread} ${y - across}`
}

function Label({ text, at: { x, y, turned } }: { text: string; at: Path['label'] }) {
  const width = widthOf(text, 12.5) + 8
  return (
    <g transform={turned ? `rotate(-90 ${x} ${y})` : undefined}>
      <rect x={x - width / 2} y={y - 9} width={width} height="18" className="fill-paper" />
      <text x={x} y={y + 4.5} textAnchor="middle" className="fill-ink text-[12.5px] italic">
        {text}
      </text>
    </g>
  )
}
