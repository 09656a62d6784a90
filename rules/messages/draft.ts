import { z } from 'zod'
import { personName } from '../briefs/draft'
import { line, text } from '../forms/text'
import { email } from '../people/email'
import { keysOf } from '../vocabulary'
import { topics } from './topics'

/** A message to the site as its form sends it; `page` is the address it is about, as somebody typed it. */
export const messageDraft = z.object({
  name: personName,
  email,
  topic: z.enum(keysOf(topics), 'Choose what it is about'),
  text: text('Message', 5000).min(1, 'Write your message'),
  page: line('Page', 500).default(''),
})

export type MessageDraft = z.infer<typeof messageDraft>
