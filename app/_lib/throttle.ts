import { createHmac } from 'node:crypto'
import { countTry, takeTryBack } from '@/db/site/tries'
import { readEnvironment } from '@/rules/environment'

const minute = 60

// An office shares one address, so an address may do more than one account may.
const limits = {
  'try passwords from an address': { points: 100, duration: 15 * minute },
  'try passwords of an account': { points: 50, duration: 15 * minute },
  'try passwords of an account from an address': { points: 10, duration: 15 * minute },
  'try passwords of an account on a device of its own': { points: 10, duration: 15 * minute },
  'try a password slowly': { points: 1, duration: minute },
  'ask for a link from an address': { points: 40, duration: 60 * minute },
  'follow a link from an address': { points: 60, duration: 60 * minute },
  'choose a password from an address': { points: 30, duration: 60 * minute },
  'sign up from an address': { points: 30, duration: 60 * minute },
  'apply from an address': { points: 60, duration: 60 * minute },
  'save a draft': { points: 200, duration: 60 * minute },
  'send a brief from an address': { points: 30, duration: 60 * minute },
  'send a brief by e-mail': { points: 10, duration: 24 * 60 * minute },
  'ask for an alert from an address': { points: 30, duration: 60 * minute },
  'write from an address': { points: 20, duration: 60 * minute },
  'write about one thing': { points: 30, duration: 60 * minute },
  'say how something was': { points: 60, duration: 60 * minute },
  'report a job from an address': { points: 20, duration: 60 * minute },
}

export type Attempt = keyof typeof limits

/** Counts one attempt; returns the minutes to wait when there were too many, else undefined. */
export async function throttle(attempt: Attempt, who: string): Promise<number | undefined> {
  const wait = await countTry(keyOf(attempt, who), limits[attempt])
  return wait === undefined ? undefined : Math.ceil(wait / 60_000)
}

/** Takes an attempt back that turned out to be a good one. */
export async function forgive(attempt: Attempt, who: string): Promise<void> {
  await takeTryBack(keyOf(attempt, who))
}

// The record learns neither who tried nor from where.
function keyOf(attempt: Attempt, who: string) {
  return createHmac('sha256', readEnvironment(process.env).AUTH_SECRET)
    .update(`${attempt}: ${who}`)
    .digest('base64url')
}
