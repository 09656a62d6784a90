import { type JobState, jobStates } from '@/rules/jobs/state'
import { Badge, type Tint } from '../ui/badge'
import {
  Archive,
  CalendarDays,
  CircleCheck,
  CirclePause,
  CircleQuestionMark,
  CircleSlash,
  Eye,
  Hourglass,
  type Icon,
  PencilLine,
} from '../ui/icons'

const looks: Record<JobState, [Tint, Icon]> = {
  draft: ['sunSoft', PencilLine],
  in_review: ['accent', Eye],
  scheduled: ['sunSoft', CalendarDays],
  published: ['good', CircleCheck],
  paused: ['sunSoft', CirclePause],
  unconfirmed: ['sunSoft', CircleQuestionMark],
  closed: ['outline', CircleSlash],
  expired: ['outline', Hourglass],
  archived: ['outline', Archive],
}

/** The state of a job: word, icon and tint. */
export function JobStateBadge({ state }: { state: JobState }) {
  const [tint, icon] = looks[state]
  return (
    <Badge tint={tint} icon={icon}>
      {jobStates[state]}
    </Badge>
  )
}
