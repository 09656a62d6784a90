import { Badge, type Tint } from '@/components/ui/badge'
import { CalendarCheck, CalendarClock, CalendarX, type Icon } from '@/components/ui/icons'
import type { Interview } from '@/db/interviews/interviews'
import { siteCalendar } from '@/rules/calendar'
import { formatDateAndTime } from '@/rules/dates'
import type { InterviewState } from '@/rules/interviews/state'
import { timeInZone } from '@/rules/interviews/times'

const looks: Record<InterviewState, { words: string; tint: Tint; icon: Icon }> = {
  proposed: { words: 'Waiting for the candidate', tint: 'accent', icon: CalendarClock },
  'none fit': { words: 'No time fits', tint: 'warn', icon: CalendarX },
  agreed: { words: 'Agreed', tint: 'good', icon: CalendarCheck },
  over: { words: 'Over', tint: 'outline', icon: CalendarCheck },
  cancelled: { words: 'Called off', tint: 'outline', icon: CalendarX },
}

/** One interview: how it stands, its times, and who does it where that is a colleague. */
export function Interviewed({
  interview,
  state,
  isOwn,
}: {
  interview: Interview
  state: InterviewState
  isOwn: boolean
}) {
  const { startsAt, by, minutes, place, times, noneFit, zone } = interview
  const { words, ...look } = looks[state]
  return (
    <div className="grid gap-1">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Badge {...look}>{words}</Badge>
        {startsAt && <b className="font-semibold">{formatDateAndTime(startsAt)}</b>}
      </p>
      {startsAt && zone && zone !== siteCalendar().zone && (
        <p className="text-14 text-ink-muted">
          {timeInZone(zone, startsAt)} for the candidate, in {zone.replaceAll('_', ' ')}
        </p>
      )}
      {!startsAt && state !== 'cancelled' && (
        <ul className="list-disc ps-5">
          {times.map((time) => (
            <li key={time.getTime()}>{formatDateAndTime(time)}</li>
          ))}
        </ul>
      )}
      {noneFit && (
        <p className="max-w-[65ch] border-s-3 border-line-strong ps-4 whitespace-pre-line wrap-anywhere">
          {noneFit}
        </p>
      )}
      <p className="text-14 wrap-anywhere text-ink-muted">
        {minutes} minutes, {place}
        {!isOwn && by && `. ${by} meets them.`}
      </p>
    </div>
  )
}
