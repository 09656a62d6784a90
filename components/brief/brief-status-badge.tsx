import { CircleCheck, CircleSlash, Inbox, type LucideIcon, PhoneCall, Search } from 'lucide-react'
import { type BriefStatus, briefStatuses } from '@/rules/applications/stages'
import { Badge, type Tint } from '../ui/badge'

const looks: Record<BriefStatus, [Tint, LucideIcon]> = {
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
