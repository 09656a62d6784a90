import { listAbsences } from '@/db/absences/absences'
import { siteDay } from '@/db/absences/cover'
import type { Staff } from '@/db/people/users'
import { addDays } from '@/rules/dates'
import { awayUntil, daysInWords } from '@/rules/desk/absence'
import { endAbsenceAction } from '../_away/actions'
import { ActionForm } from '../action-form'

const weeksAhead = 4

/** On Today: that whoever reads it is away and who covers, or will be soon. */
export async function AwayNote({ recruiter, now }: { recruiter: Staff; now: Date }) {
  const [next] = await listAbsences(recruiter.id, now)
  const today = siteDay(now)
  if (!next || next.firstDay > siteDay(addDays(now, weeksAhead * 7))) return null
  const runs = next.firstDay <= today
  const covers = next.cover ? `${next.cover} covers for you` : 'Nobody covers for you'
  return (
    <div className="mt-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-m bg-accent-soft px-4 py-3">
      <p>
        {runs ? `You are ${awayUntil(next.lastDay, today)}. ` : `You are away ${daysInWords(next)}. `}
        {covers}
        {runs && next.cover ? ': your work stands on their Today, and letters about it go to them. ' : '. '}
        <a href="/recruiter/away" className="underline">
          Change it
        </a>
      </p>
      {runs && (
        <ActionForm action={endAbsenceAction} id={next.id} submit="I am back">
          <input type="hidden" name="who" value={recruiter.id} />
        </ActionForm>
      )}
    </div>
  )
}
