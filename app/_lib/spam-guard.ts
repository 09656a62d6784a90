import { createHmac, timingSafeEqual } from 'node:crypto'
import { readEnvironment } from '@/rules/environment'
import type { FormState } from './form-state'

const shortest = 2000
const longest = 24 * 3_600_000

/** When a form was shown, in milliseconds, signed so that a robot cannot make it up; for `<SpamGuard />`. */
export function signedStamp(now = Date.now()): string {
  return `${now}.${signature(now)}`
}

/**
 * Why a form is asked for once more, as a sentence: it came back within two seconds, without our stamp or with the field
 * filled that nobody sees; or its page is older than a day. Undefined for a form that people send.
 */
export function whyOnceMore(form: FormData, now = Date.now()): string | undefined {
  const [shown = '', signed = ''] = String(form.get('stamp') ?? '').split('.')
  const ours = isOurs(shown, signed)
  const age = now - Number(shown)
  if (form.get('more_about_you') !== '' || !ours || age < shortest)
    return 'Please send it again. We check that people, not programs, send our forms.'
  if (age > longest) return 'Please send it again. This page was open for more than a day.'
}

/** When the form was opened, by our clock; undefined where it does not bear our stamp. */
export function openedAt(form: FormData): Date | undefined {
  const [shown = '', signed = ''] = String(form.get('stamp') ?? '').split('.')
  return isOurs(shown, signed) ? new Date(Number(shown)) : undefined
}

/** A form that comes back, shown at this moment: a stamp that has grown too old would be refused again. */
export function withStamp(state: FormState): FormState {
  return { ...state, values: { ...state.values, stamp: signedStamp() } }
}

function signature(shown: number) {
  return createHmac('sha256', readEnvironment(process.env).AUTH_SECRET)
    .update(`a form shown at ${shown}`)
    .digest('base64url')
}

function isOurs(shown: string, signed: string) {
  const [given, expected] = [Buffer.from(signed), Buffer.from(signature(Number(shown)))]
  return given.length === expected.length && timingSafeEqual(given, expected)
}
