import { redirect, unstable_rethrow } from 'next/navigation'
import { forgetTyped, keepTyped } from '@/app/_kept-form/keep'
import { withNext } from '@/rules/safe-path'
import { WordsDoNotFit } from '@/rules/templates/fields'
import { type FormState, filesStay, refused } from './form-state'

const notTaken =
  'Something failed on our side, and nothing was saved or sent. What you wrote is still here. Please send it again in a minute.'

const signedOut =
  'You have been signed out, and nothing was sent. What you wrote is still here. Sign in again in another tab, then send it from this one.'

/**
 * The action of a form: whatever fails on our side gives the form back as it was filled in, and one line to the log.
 * An action's writes are one transaction, so that a failed one has kept nothing. Where the session has ended and there
 * are no scripts to keep the page as it is, signing in leads back to it, filled in.
 */
export function formAction<S extends FormState>(
  action: (form: FormData) => Promise<S>,
  giveBack: (form: FormData, message: string) => FormState = refused,
): (state: FormState, form: FormData) => Promise<FormState | S> {
  return async (_state, form) => {
    try {
      return await action(form)
    } catch (error) {
      if (asksToSignIn(error)) {
        const page = form.has(filesStay) ? undefined : await keepTyped(form)
        if (page) redirect(withNext('/sign-in', page))
        return { ...giveBack(form, signedOut), signedOut: true }
      }
      if (isRedirect(error)) await forgetTyped()
      unstable_rethrow(error)
      if (error instanceof WordsDoNotFit) return giveBack(form, error.message)
      console.error(`a form could not be taken: ${reason(error)}`)
      return giveBack(form, notTaken)
    }
  }
}

const digestOf = (error: unknown) => (error instanceof Error && 'digest' in error ? String(error.digest) : '')

/** True for what a form that was taken ends with. */
const isRedirect = (error: unknown) => digestOf(error).startsWith('NEXT_REDIRECT;')

/** True for the redirect of a guard in `session`, which would leave the form behind. */
const asksToSignIn = (error: unknown) => /^NEXT_REDIRECT;\w+;\/sign-in\?next=/.test(digestOf(error))

// The message of a failed query holds its parameters, which are what somebody wrote; its cause does not.
function reason(error: unknown) {
  const cause = error instanceof Error ? (error.cause ?? error) : error
  return (cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)).replace(/\s+/g, ' ')
}
