import { type Chart, nameInLines } from '@/rules/insights/figures'
import { plural } from '@/rules/words'

const [row, bar, line] = [34, 8, 16]
/** So many letters stand beside each other on a narrow phone. */
const across = 40

/** Figures as bars from nought, each with its name and number on it, and the same in a table. */
export function BarChart({ chart: { id, title, of, total, figures, note, source } }: { chart: Chart }) {
  const most = Math.max(...figures.map(({ n }) => n), 1)
  let height = 0
  const rows = figures.map(({ name, n, words }) => {
    const figure = words ?? n.toLocaleString('en')
    const lines = nameInLines(name, Math.max(across - figure.length, 12))
    const top = height
    height += row + (lines.length - 1) * line
    const named = lines.map((words, at) => ({ words, y: top + 14 + at * line }))
    return { name, n, figure, lines: named, top, under: height - row + 20 }
  })
  const said = figures.map(({ name, n, words }) => `${name}: ${words ?? n.toLocaleString('en')}`).join('; ')
  return (
    <section
      aria-labelledby={id}
      className="grid min-w-0 content-start gap-3 border-t border-line-strong pt-3"
    >
      <h2 id={id} className="text-17">
        {title}
      </h2>
      {figures.length === 0 ? (
        <p className="text-ink-muted">Nothing was counted yet.</p>
      ) : (
        <svg role="img" aria-label={`${title}. ${said}`} className="block w-full text-13" height={height}>
          {rows.map(({ name, n, figure, lines, top, under }) => (
            <g key={name}>
              {lines.map(({ words, y }) => (
                <text key={y} x="0" y={y} className="fill-ink">
                  {words}
                </text>
              ))}
              <text x="100%" y={top + 14} textAnchor="end" className="fill-ink tabular-nums">
                {figure}
              </text>
              <rect x="0" y={under} width="100%" height={bar} className="fill-quiet" />
              <rect x="0" y={under} width={`${(n / most) * 100}%`} height={bar} className="fill-accent" />
            </g>
          ))}
        </svg>
      )}
      <p className="text-13 text-ink-muted">
        n = {plural(total, ...of)}. {note} {source && `Source: ${source}.`}
      </p>
      {figures.length > 0 && (
        <details className="text-13">
          <summary className="inline-block py-1 font-[550] text-accent hover:underline">
            Show the numbers
          </summary>
          <table className="w-full">
            <caption className="sr-only">{title}</caption>
            <tbody>
              {figures.map(({ name, n, words }) => (
                <tr key={name} className="border-b border-line">
                  <th scope="row" className="py-1 text-start font-normal">
                    {name}
                  </th>
                  <td className="py-1 text-end tabular-nums">{words ?? n.toLocaleString('en')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  )
}
