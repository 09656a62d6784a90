import { z } from 'zod'
import { text } from '../forms/text'

/** Why a recruiter keeps words that the linter warns of. */
export const dismissalDraft = z.object({
  rule: z.string().min(1, 'Choose a warning').max(40),
  because: text('Why you keep it', 300).min(1, 'Write why you keep it'),
})

/** A warning that is not said again: its rule, and the words of which it was said, empty where it was about none. */
export type Dismissal = { rule: string; quote: string }
