import { type BriefEventKind, briefEventKinds } from '@/rules/applications/stages'
import { Badge, type Tint } from '../ui/badge'
import {
  CircleCheck,
  CirclePause,
  CircleSlash,
  type Icon,
  Inbox,
  PhoneCall,
  Search,
  Users,
} from '../ui/icons'

const looks: Record<BriefEventKind, [Tint, Icon]> = {
  received: ['quiet', Inbox],
  qualified: ['sunSoft', PhoneCall],
  searching: ['accent', Search],
  shortlist: ['accent', Users],
  paused: ['outline', CirclePause],
  resumed: ['accent', Search],
  won: ['goodFull', CircleCheck],
  closed: ['outline', CircleSlash],
}

/** The status of a brief, or what its history tells: word, icon and tint. */
export function BriefStatusBadge({ status }: { status: BriefEventKind }) {
  const [tint, icon] = looks[status]
  return (
    <Badge tint={tint} icon={icon}>
      {briefEventKinds[status]}
    </Badge>
  )
}
