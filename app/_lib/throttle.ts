import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

const minute = 60

// An office shares one address, so an address may do more than one account may.
const limits = {
  'sign in to an account': { points: 10, duration: 15 * minute },
  'sign in from an address': { points: 100, duration: 15 * minute },
  'sign up from an address': { points: 30, duration: 60 * minute },
  'apply from an address': { points: 60, duration: 60 * minute },
  'send a brief from an address': { points: 30, duration: 60 * minute },
}

// In memory and once a process: a restart forgives, and a second machine counts for itself.
const shared = globalThis as typeof globalThis & { metierLimiters?: Map<string, RateLimiterMemory> }
shared.metierLimiters ??= new Map()
const limiters = shared.metierLimiters

/** Counts one attempt; returns the minutes to wait when there were too many, else undefined. */
export async function throttle(attempt: keyof typeof limits, who: string): Promise<number | undefined> {
  const limiter = limiters.get(attempt) ?? new RateLimiterMemory({ keyPrefix: attempt, ...limits[attempt] })
  limiters.set(attempt, limiter)
  try {
    await limiter.consume(who)
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 60_000)
    throw refusal
  }
}
