import { type ShortlistVerdict, shortlistVerdicts } from '@/rules/shortlist/verdicts'
import { Badge, type Tint } from '../ui/badge'
import { Check, CircleDot, type Icon, X } from '../ui/icons'

const looks: Record<ShortlistVerdict, [Tint, Icon]> = {
  yes: ['good', Check],
  maybe: ['sunSoft', CircleDot],
  no: ['outline', X],
}

/** What a company says of somebody on its shortlist. */
export function VerdictBadge({ verdict }: { verdict: ShortlistVerdict }) {
  const [tint, icon] = looks[verdict]
  return (
    <Badge tint={tint} icon={icon}>
      {shortlistVerdicts[verdict]}
    </Badge>
  )
}
