import { z } from 'zod'
import { email, personName } from '../briefs/draft'
import { keysOf } from '../vocabulary'
import { topics } from './topics'

/** A message to the site as its form sends it; `page` is the address it is about, as somebody typed it. */
export const messageDraft = z.object({
  name: personName,
  email,
  topic: z.enum(keysOf(topics), 'Choose what it is about'),
  text: z.string().trim().min(1, 'Write your message').max(5000, 'Message: at most 5,000 characters'),
  page: z.string().trim().max(500, 'Page: at most 500 characters').default(''),
})

export type MessageDraft = z.infer<typeof messageDraft>
