import type { Match } from '@/rules/match/match'
import type { MatchPart } from '@/rules/match/parts'
import { verdictLooks } from './match-parts'

const names: Record<MatchPart['part'], string> = {
  must: 'Needed',
  nice: 'Nice',
  level: 'Level',
  workplace: 'Workplace',
  place: 'Place',
  pay: 'Pay',
}

/** The parts of a match that both say something of, in a line: each by itself, with no sum. */
export function MatchShort({ match }: { match: Match }) {
  const known = match.parts.filter(({ verdict }) => verdict !== 'not known')
  if (known.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-x-2 text-[0.75rem] text-ink-muted">
      {known.map(({ part, verdict }) => {
        const { icon: Icon, look, word } = verdictLooks[verdict]
        return (
          <li key={part} className="inline-flex items-center gap-0.5">
            <Icon aria-hidden strokeWidth={2.2} className={`size-3 ${look}`} />
            {names[part]}
            <span className="sr-only"> {word}</span>
          </li>
        )
      })}
    </ul>
  )
}
