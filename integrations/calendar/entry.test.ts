import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { writeEntry } from './entry'

const entry = {
  uid: '01m8@jobs.example',
  sequence: 2,
  isCancelled: false,
  startsAt: new Date('2026-12-03T13:30:00Z'),
  minutes: 45,
  title: 'Interview: Développeur, plateforme; Halden, Lyon',
  place: `https://calls.example/${'room-'.repeat(20)}\nand more`,
}
const sent = { from: 'Jobs <jobs@jobs.example>', to: 'ines@example.com' }

test('an entry is read as it was meant, whatever stands in it', () => {
  const { method, content } = writeEntry(entry, sent, new Date('2026-11-27T20:00:00Z'))
  expect(method).toBe('REQUEST')
  const event = new ICAL.Component(ICAL.parse(content)).getFirstSubcomponent('vevent')
  if (!event) throw new Error('there is no event')
  const read = new ICAL.Event(event)
  expect(read.startDate.toJSDate()).toEqual(entry.startsAt)
  expect(read.endDate.toJSDate()).toEqual(new Date('2026-12-03T14:15:00Z'))
  expect([read.uid, read.sequence, read.summary, read.location]).toEqual([
    entry.uid,
    2,
    entry.title,
    entry.place,
  ])
  expect(event.getFirstPropertyValue('organizer')).toBe('mailto:jobs@jobs.example')
  expect(event.getFirstPropertyValue('attendee')).toBe('mailto:ines@example.com')
})

test('its lines end as the standard asks, and are short', () => {
  const { content } = writeEntry(entry, sent)
  expect(content.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of content.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(content).toMatch(/^DTSTART:20261203T133000Z\r$/m)
})

test('one that is called off takes itself out of the calendar', () => {
  const { method, content } = writeEntry({ ...entry, sequence: 3, isCancelled: true }, sent)
  expect(method).toBe('CANCEL')
  expect(content).toMatch(/^METHOD:CANCEL\r$/m)
  expect(content).toMatch(/^STATUS:CANCELLED\r$/m)
  expect(content).toMatch(/^SEQUENCE:3\r$/m)
})

test('an entry that the record kept as text is read alike', () => {
  const kept = JSON.parse(JSON.stringify(entry))
  const at = new Date()
  expect(writeEntry(kept, sent, at)).toEqual(writeEntry(entry, sent, at))
})
