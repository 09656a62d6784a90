import { findFeedback } from '@/db/feedback/feedback'
import type { FeedbackPlace } from '@/rules/feedback/feedback'
import { signedEvent } from './event'
import { FeedbackForm } from './feedback-form'

/** Asks how an event was, at the end of the page that shows it, and shows what was said of it before. */
export async function AskFeedback({ place, event }: { place: FeedbackPlace; event: string }) {
  const said = await findFeedback(place, event)
  return <FeedbackForm place={place} event={signedEvent(place, event)} before={said} />
}
