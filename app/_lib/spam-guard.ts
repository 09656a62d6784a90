import { createHmac, timingSafeEqual } from 'node:crypto'
import { readEnvironment } from '@/rules/environment'

const shortest = 2000

/** When a form was shown, in milliseconds, signed so that a robot cannot make it up; for `<SpamGuard />`. */
export function signedStamp(now = Date.now()): string {
  return `${now}.${signature(now)}`
}

/** True when a form came back within two seconds, without our stamp, or with the field filled that nobody sees. */
export function looksAutomated(form: FormData, now = Date.now()): boolean {
  const [shown = '', signed = ''] = String(form.get('stamp') ?? '').split('.')
  const [given, expected] = [Buffer.from(signed), Buffer.from(signature(Number(shown)))]
  const ours = given.length === expected.length && timingSafeEqual(given, expected)
  return form.get('more_about_you') !== '' || !ours || now - Number(shown) < shortest
}

function signature(shown: number) {
  return createHmac('sha256', readEnvironment(process.env).AUTH_SECRET)
    .update(`a form shown at ${shown}`)
    .digest('base64url')
}
