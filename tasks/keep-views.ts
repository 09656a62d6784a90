import { addViews } from '@/db/job-views/job-views'
import { dayOf, siteCalendar } from '@/rules/calendar'
import { takeViews } from '@/rules/views/tally'

/** Writes down the views that this process has counted since the last time; a crash loses a minute of them at most. */
export async function keepViews(now = new Date()): Promise<void> {
  const views = takeViews()
  if (views.length > 0) await addViews(views, dayOf(now, siteCalendar()))
}
