import { type Attempt, forgive, throttle } from '../_lib/throttle'

/** One try of a password: at which account, from which address, and on which known device of that account. */
export type PasswordTry = { account: string; address: string; device?: string }

export type Allowed = { wait: number } | { wait?: undefined; wasRight: () => Promise<void> }

/**
 * Whether a password may be tried now: `wait` in minutes when not, and a right one calls `wasRight`, so that it costs
 * nothing. Wrong ones are counted where they come from. So they lock nobody out: a known device has a budget of its
 * own, and wherever that of an account is spent, one try a minute still is looked at.
 */
export async function allowPassword({ account, address, device }: PasswordTry): Promise<Allowed> {
  const counted: [Attempt, string][] = []
  const count = (attempt: Attempt, who: string) => {
    counted.push([attempt, who])
    return throttle(attempt, who)
  }

  const here = `${account} ${device ?? address}`
  if (!device) {
    const wait = await count('try passwords from an address', address)
    if (wait) return { wait }
  }
  const spent = device
    ? await count('try passwords of an account on a device of its own', here)
    : ((await count('try passwords of an account from an address', here)) ??
      (await count('try passwords of an account', account)))
  if (spent) {
    const wait = await count('try a password slowly', here)
    if (wait) return { wait }
  }
  return {
    wasRight: async () => {
      await Promise.all(counted.map(([attempt, who]) => forgive(attempt, who)))
    },
  }
}
