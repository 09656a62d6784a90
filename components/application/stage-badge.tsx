import { type Stage, stages } from '@/rules/applications/stages'
import { Badge, type Tint } from '../ui/badge'
import { CalendarDays, CircleCheck, CircleSlash, Eye, Handshake, type Icon, Inbox, Undo2 } from '../ui/icons'

const looks: Record<Stage, [Tint, Icon]> = {
  received: ['quiet', Inbox],
  in_review: ['accent', Eye],
  interview: ['sunSoft', CalendarDays],
  offer: ['good', Handshake],
  hired: ['goodFull', CircleCheck],
  rejected: ['outline', CircleSlash],
  withdrawn: ['outline', Undo2],
}

/** The stage of an application: word, icon and tint; `name` is what its job calls it, where it has stages of its own. */
export function StageBadge({ stage, name }: { stage: Stage; name?: string | null }) {
  const [tint, icon] = looks[stage]
  return (
    <Badge tint={tint} icon={icon}>
      {name ? (
        <span className="max-w-28 truncate" title={name}>
          {name}
        </span>
      ) : (
        stages[stage]
      )}
    </Badge>
  )
}
