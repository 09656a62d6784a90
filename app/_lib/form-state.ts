import type { z } from 'zod'

/** What a form shows after it was sent and not taken: a message, an error a field, and what was typed. */
export type FormState = {
  message?: string
  errors: Record<string, string>
  values: Record<string, string>
  /** What another page has saved since this one was opened, by the names of the fields that differ. */
  theirs?: Record<string, string>
  /** The session has ended, and only signing in again lets it be sent. */
  signedOut?: boolean
  /** Nothing can be sent with this form any more. */
  isOver?: boolean
}

export const emptyForm: FormState = { errors: {}, values: {} }

/** Said where a form was sent with scripts, and nothing answered. */
export const notSent =
  'This did not reach us. What you wrote is still here, with the files you chose. Check your connection and send it again.'

/** Sent along where the form is still there with the files that were chosen, as it is not without scripts. */
export const filesStay = 'filesStay'

/** Brings along, in the place of a file, one that was kept when the form came back: its token, a slash, its name. */
export const heldField = (field: string) => `held.${field}`

/** Ticked where a file that was kept before is to go. */
export const dropField = (field: string) => `drop.${field}`

const neverEchoed = new Set(['password', 'current', 'cv', filesStay])

/** The state of a form whose input did not fit its schema. */
export function invalid(error: z.ZodError, form: FormData, message?: string): FormState {
  const errors: Record<string, string> = {}
  const said = error.issues.filter(({ message }) => !ofZod.test(message))
  for (const issue of said) errors[String(issue.path[0] ?? '')] ??= issue.message
  return { errors, values: typed(form), message: said.length < error.issues.length ? notWhole : message }
}

// Of fields that no page of ours leaves out or fills so, zod speaks in words of its own.
const ofZod = /^(?:Invalid|Too|Unrecognized) /
const notWhole =
  'Some of this form did not come with it, so nothing was done. Load the page anew and send it again.'

/** The state of a form that was refused as a whole, or for one field, which says `problem` where that is not the same. */
export function refused(form: FormData, message: string, field?: string, problem = message): FormState {
  return { message, errors: field ? { [field]: problem } : {}, values: typed(form) }
}

/** What was typed and may be shown again. */
export function typed(form: FormData) {
  const values: Record<string, string> = {}
  for (const [name, value] of form) {
    if (typeof value === 'string' && !neverEchoed.has(name) && !name.startsWith('$')) values[name] = value
  }
  return values
}
