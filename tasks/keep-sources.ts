import { addViews } from '@/db/insights/views'
import { dayOf, siteCalendar } from '@/rules/calendar'
import { takeSources } from '@/rules/views/tally'

/** Writes down the views that this process has counted since the last time; a crash loses a minute of them at most. */
export async function keepSources(now = new Date()): Promise<void> {
  const views = takeSources()
  if (views.length > 0) await addViews(views, dayOf(now, siteCalendar()))
}
