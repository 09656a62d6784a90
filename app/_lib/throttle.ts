import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { onePerProcess } from '@/rules/one-per-process'

const minute = 60

// An office shares one address, so an address may do more than one account may.
const limits = {
  'try passwords from an address': { points: 100, duration: 15 * minute },
  'try passwords of an account': { points: 50, duration: 15 * minute },
  'try passwords of an account from an address': { points: 10, duration: 15 * minute },
  'try passwords of an account on a device of its own': { points: 10, duration: 15 * minute },
  'try a password slowly': { points: 1, duration: minute },
  'ask for a new password from an address': { points: 20, duration: 60 * minute },
  'ask for a new password of an account': { points: 5, duration: 15 * minute },
  'choose a password from an address': { points: 30, duration: 60 * minute },
  'sign up from an address': { points: 30, duration: 60 * minute },
  'apply from an address': { points: 60, duration: 60 * minute },
  'send a brief from an address': { points: 30, duration: 60 * minute },
  'ask for an alert from an address': { points: 30, duration: 60 * minute },
  'write from an address': { points: 20, duration: 60 * minute },
}

export type Attempt = keyof typeof limits

// In memory and once a process: a restart forgives, and a second machine counts for itself.
const limiters = onePerProcess('limiters', () => new Map<string, RateLimiterMemory>())

/** Counts one attempt; returns the minutes to wait when there were too many, else undefined. */
export async function throttle(attempt: Attempt, who: string): Promise<number | undefined> {
  try {
    await limiterOf(attempt).consume(who)
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 60_000)
    throw refusal
  }
}

/** Takes an attempt back that turned out to be a good one. */
export async function forgive(attempt: Attempt, who: string): Promise<void> {
  await limiterOf(attempt).reward(who)
}

function limiterOf(attempt: Attempt) {
  const limiter = limiters.get(attempt) ?? new RateLimiterMemory({ keyPrefix: attempt, ...limits[attempt] })
  limiters.set(attempt, limiter)
  return limiter
}
