import { expect, test } from 'vitest'
import { anyEvent, eventOf, readEvent, signedEvent } from './event'

test('an event is the same each time, tells nothing of the row, and differs in each place', () => {
  const event = eventOf('published', '42')
  expect(eventOf('published', '42')).toBe(event)
  expect(eventOf('stopped', '42')).not.toBe(event)
  expect(event).toMatch(/^[\w-]{22}$/)
  expect(anyEvent()).not.toBe(anyEvent())
})

test('only an event that we made ourselves is answered, in its own place', () => {
  const event = anyEvent()
  const signed = signedEvent('applied', event)
  expect(readEvent('applied', signed)).toBe(event)
  for (const forged of [
    event,
    `${event}.`,
    `x${signed}`,
    `${anyEvent()}.${signed.split('.')[1]}`,
    undefined,
    42,
  ])
    expect(readEvent('applied', forged)).toBeUndefined()
  expect(readEvent('stopped', signed)).toBeUndefined()
})
