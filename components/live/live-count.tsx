import type { Figure } from '@/rules/live/figures'
import { figurePath, jobsInWords } from '@/rules/live/query'

/** A count that opens the search of exactly what it counts; `place` is the name of its city. */
export function LiveCount({
  figure: { n, query },
  place,
  children = n.toLocaleString('en'),
}: {
  figure: Figure
  place?: string
  children?: React.ReactNode
}) {
  if (n === 0) return children
  const words = jobsInWords(query, n, place)
  return (
    <a href={figurePath(query)} className="live" title={words}>
      {children}
      {children !== words && <span className="sr-only">: {words}</span>}
    </a>
  )
}
