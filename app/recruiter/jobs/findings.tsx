import { Badge } from '@/components/ui/badge'
import { Lightbulb, Scale } from '@/components/ui/icons'
import type { Finding } from '@/rules/linter/advert'

/** What speaks against an advert: what is against a law first, each with its words, its source and another wording. */
export function Findings({ found }: { found: Finding[] }) {
  if (found.length === 0) return null
  return (
    <ul className="grid gap-4 text-14">
      {found.map(({ rule, kind, says, source, offer, quote }) => (
        <li key={rule} className="grid min-w-0 gap-1 border-t border-line pt-3 first:border-0 first:pt-0">
          <p className="flex flex-wrap items-center gap-2">
            {kind === 'legal' ? (
              <Badge tint="bad" icon={Scale}>
                Law
              </Badge>
            ) : (
              <Badge tint="sunSoft" icon={Lightbulb}>
                Style
              </Badge>
            )}
            {quote && <q className="min-w-0 font-[580]">{quote}</q>}
          </p>
          <p>{says}</p>
          <p className="text-ink-muted">
            {offer} <span className="text-13">({source})</span>
          </p>
        </li>
      ))}
    </ul>
  )
}
