import { unstable_rethrow } from 'next/navigation'
import { type FormState, refused } from './form-state'

const notTaken =
  'Something failed on our side, and nothing was saved or sent. What you wrote is still here. Please send it again in a minute.'

const signedOut =
  'You have been signed out, and nothing was sent. What you wrote is still here. Sign in again in another tab, then send it from this one.'

/**
 * The action of a form: whatever fails on our side gives the form back as it was filled in, and one line to the log.
 * An action's writes are one transaction, so that a failed one has kept nothing.
 */
export function formAction<S extends FormState>(
  action: (form: FormData) => Promise<S>,
  giveBack: (form: FormData, message: string) => FormState = refused,
): (state: FormState, form: FormData) => Promise<FormState | S> {
  return async (_state, form) => {
    try {
      return await action(form)
    } catch (error) {
      if (asksToSignIn(error)) return { ...giveBack(form, signedOut), signedOut: true }
      unstable_rethrow(error)
      console.error(`a form could not be taken: ${reason(error)}`)
      return giveBack(form, notTaken)
    }
  }
}

/** True for the redirect of a guard in `session`, which would leave the form behind. */
function asksToSignIn(error: unknown) {
  return (
    error instanceof Error &&
    'digest' in error &&
    /^NEXT_REDIRECT;\w+;\/sign-in\?next=/.test(String(error.digest))
  )
}

// The message of a failed query holds its parameters, which are what somebody wrote; its cause does not.
function reason(error: unknown) {
  const cause = error instanceof Error ? (error.cause ?? error) : error
  return (cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)).replace(/\s+/g, ' ')
}
