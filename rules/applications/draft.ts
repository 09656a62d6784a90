import { z } from 'zod'
import { personName } from '../briefs/draft'
import { line, text } from '../forms/text'
import { email } from '../people/email'
import { passwordProblem } from '../people/password'
import { websiteOf } from '../websites'

const mostLinks = 5

/** Addresses on the web, one a line, each whole. */
const links = text('Links', 2000)
  .default('')
  .transform((typed, context) => {
    const written = typed.split(/\s+/).filter(Boolean)
    if (written.length > mostLinks) context.addIssue(`Links: at most ${mostLinks}`)
    const addresses = written.map((one) => {
      const site = websiteOf(one)
      if (!site) context.addIssue(`Links: “${one}” is no address on the web, such as https://github.com/ines`)
      return site?.href ?? one
    })
    return [...new Set(addresses)].join('\n')
  })

/** An application as its form sends it; the CV comes beside it. */
export const applicationDraft = z.object({
  name: personName,
  email,
  phone: line('Phone', 40).default(''),
  links,
  note: text('Note', 4000).default(''),
  consent: z
    .string()
    .optional()
    .transform((ticked) => ticked === 'yes'),
})

type Read = z.infer<typeof applicationDraft>
/** What is sent; without links and consent where nothing is said of them. */
export type ApplicationDraft = Omit<Read, 'links' | 'consent'> & Partial<Read>

const longPassword = 'Password: at most 200 characters'

/** A password that somebody chooses, as a form sends it: its verb says whether the account can have it. */
export const newPassword = z.string().min(1, 'Choose a password').max(1000, longPassword)

/** A new account; read by `safeParseAsync`, as what judges a password is loaded first. */
export const accountDraft = z
  .object({ name: personName, email, password: newPassword })
  .superRefine(async ({ email, password }, context) => {
    const problem = await passwordProblem(password, email)
    if (problem) context.addIssue({ code: 'custom', path: ['password'], message: problem })
  })

export type AccountDraft = z.infer<typeof accountDraft>

/** What an account is opened with. Nothing here says which passwords exist. */
export const credentials = z.object({
  email,
  password: z.string().min(1, 'Write your password').max(200, longPassword),
})
