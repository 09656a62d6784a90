import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { readEnvironment } from '@/rules/environment'
import type { FeedbackPlace } from '@/rules/feedback/feedback'

/** What stands for an event of the record that somebody may say something of: from it nobody finds the event again. */
export const eventOf = (place: FeedbackPlace, of: string): string => sign(`an event ${place} ${of}`)

/** The same for an event that must not be told from others, as whether somebody had applied before. */
export const anyEvent = (): string => randomBytes(16).toString('base64url')

/** An event as its form sends it, which only we can make. */
export const signedEvent = (place: FeedbackPlace, event: string): string =>
  `${event}.${sign(`feedback ${place} ${event}`)}`

/** The event that such a form is about; undefined where we have not made it. */
export function readEvent(place: FeedbackPlace, given: unknown): string | undefined {
  const [event = ''] = String(given).split('.')
  const [ours, theirs] = [Buffer.from(signedEvent(place, event)), Buffer.from(String(given))]
  return ours.length === theirs.length && timingSafeEqual(ours, theirs) ? event : undefined
}

const sign = (what: string) =>
  createHmac('sha256', readEnvironment(process.env).AUTH_SECRET).update(what).digest('base64url').slice(0, 22)
