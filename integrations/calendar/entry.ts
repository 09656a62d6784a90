import ICAL from 'ical.js'
import type { CalendarEntry } from '@/rules/letters'

/**
 * A calendar entry as iCalendar (RFC 5545) for one reader, sent by the site in the way of RFC 5546: REQUEST puts it in,
 * CANCEL takes it out. Times are in UTC; `from` is the site’s sender, “Jobs <jobs@example.com>”.
 */
export function writeEntry(
  entry: Omit<CalendarEntry, 'startsAt'> & { startsAt: Date | string },
  { from, to }: { from: string; to: string },
  now = new Date(),
): { method: 'REQUEST' | 'CANCEL'; content: string } {
  const method = entry.isCancelled ? 'CANCEL' : 'REQUEST'
  const startsAt = new Date(entry.startsAt)
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('prodid', '-//Metier//EN')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('method', method)
  const event = new ICAL.Component('vevent')
  event.addPropertyWithValue('uid', entry.uid)
  event.addPropertyWithValue('sequence', entry.sequence)
  event.addPropertyWithValue('dtstamp', utc(now))
  event.addPropertyWithValue('dtstart', utc(startsAt))
  event.addPropertyWithValue('dtend', utc(new Date(startsAt.getTime() + entry.minutes * 60_000)))
  event.addPropertyWithValue('summary', entry.title)
  event.addPropertyWithValue('location', entry.place)
  event.addPropertyWithValue('status', entry.isCancelled ? 'CANCELLED' : 'CONFIRMED')
  event.addPropertyWithValue('organizer', `mailto:${addressOf(from)}`)
  const attendee = event.addPropertyWithValue('attendee', `mailto:${to}`)
  attendee.setParameter('partstat', 'ACCEPTED')
  attendee.setParameter('rsvp', 'FALSE')
  calendar.addSubcomponent(event)
  return { method, content: `${calendar.toString()}\r\n` }
}

const utc = (moment: Date) => ICAL.Time.fromJSDate(moment, true)

const addressOf = (sender: string) => /<([^>]+)>/.exec(sender)?.[1] ?? sender
