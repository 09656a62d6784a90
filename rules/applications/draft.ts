import { z } from 'zod'
import { email, personName } from '../briefs/draft'

/** An application as its form sends it; the CV comes beside it. */
export const applicationDraft = z.object({
  name: personName,
  email,
  phone: z.string().trim().max(40, 'At most 40 characters').default(''),
  note: z.string().trim().max(4000, 'At most 4,000 characters').default(''),
})

export type ApplicationDraft = z.infer<typeof applicationDraft>

/** A password that somebody chooses. Length is the only rule, as NIST SP 800-63B advises. */
export const newPassword = z.string().min(10, 'At least 10 characters').max(200, 'At most 200 characters')

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
  password: z.string().min(1, 'Write your password').max(200, 'At most 200 characters'),
})
