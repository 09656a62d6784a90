import { type BriefStatus, briefStatuses } from '@/rules/applications/stages'
import { Badge, type Tint } from '../ui/badge'
import { CircleCheck, CircleSlash, type Icon, Inbox, PhoneCall, Search } from '../ui/icons'

const looks: Record<BriefStatus, [Tint, Icon]> = {
  received: ['quiet', Inbox],
  qualified: ['sunSoft', PhoneCall],
  searching: ['accent', Search],
  won: ['goodFull', CircleCheck],
  closed: ['outline', CircleSlash],
}

/** The status of a brief: word, icon and tint. */
export function BriefStatusBadge({ status }: { status: BriefStatus }) {
  const [tint, icon] = looks[status]
  return (
    <Badge tint={tint} icon={icon}>
      {briefStatuses[status]}
    </Badge>
  )
}
