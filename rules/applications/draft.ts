import { z } from 'zod'
import { email, personName } from '../briefs/draft'
import { text } from '../forms/text'

/** An application as its form sends it; the CV comes beside it. */
export const applicationDraft = z.object({
  name: personName,
  email,
  phone: text('Phone', 40).default(''),
  note: text('Note', 4000).default(''),
})

export type ApplicationDraft = z.infer<typeof applicationDraft>

const longPassword = 'Password: at most 200 characters'

/** A password that somebody chooses. Length is the only rule, as NIST SP 800-63B advises. */
export const newPassword = z.string().min(10, 'Password: at least 10 characters').max(200, longPassword)

/** A new account. */
export const accountDraft = z.object({
  name: personName,
  email,
  password: newPassword,
})

export type AccountDraft = z.infer<typeof accountDraft>

/** What an account is opened with. Nothing here says which passwords exist. */
export const credentials = z.object({
  email,
  password: z.string().min(1, 'Write your password').max(200, longPassword),
})
