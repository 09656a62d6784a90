import { z } from 'zod'
import { text } from '../forms/text'

/** What one side writes to the other. */
export const messageDraft = z.object({ message: text('Message', 4000).min(1, 'Write the message') })

/** What would help at an interview; empty forgets it. */
export const interviewHelp = z.object({ help: text('What would help you', 1000).default('') })
