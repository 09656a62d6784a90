import { z } from 'zod'
import { personName } from '../briefs/draft'
import { line, text } from '../forms/text'
import { email } from '../people/email'
import { passwordProblem } from '../people/password'

/** An application as its form sends it; the CV comes beside it. */
export const applicationDraft = z.object({
  name: personName,
  email,
  phone: line('Phone', 40).default(''),
  note: text('Note', 4000).default(''),
})

export type ApplicationDraft = z.infer<typeof applicationDraft>

const longPassword = 'Password: at most 200 characters'

/** A password that somebody chooses, as a form sends it: its verb says whether the account can have it. */
export const newPassword = z.string().min(1, 'Choose a password').max(1000, longPassword)

/** A new account. */
export const accountDraft = z
  .object({ name: personName, email, password: newPassword })
  .superRefine(({ email, password }, context) => {
    const problem = passwordProblem(password, email)
    if (problem) context.addIssue({ code: 'custom', path: ['password'], message: problem })
  })

export type AccountDraft = z.infer<typeof accountDraft>

/** What an account is opened with. Nothing here says which passwords exist. */
export const credentials = z.object({
  email,
  password: z.string().min(1, 'Write your password').max(200, longPassword),
})
