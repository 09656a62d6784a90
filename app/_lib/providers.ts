import type { Account, Profile } from 'next-auth'
import GitHub from 'next-auth/providers/github'
import Google from 'next-auth/providers/google'
import LinkedIn from 'next-auth/providers/linkedin'
import { z } from 'zod'
import { providersWithKeys } from '@/rules/people/providers'

type Keys = { clientId: string; clientSecret: string }

const kinds = {
  github: (keys: Keys) => GitHub(keys),
  google: (keys: Keys) => Google(keys),
  linkedin: (keys: Keys) => LinkedIn(keys),
}

/** Those whose keys this site has, as next-auth takes them. */
export const configuredProviders = () =>
  providersWithKeys(process.env).map(({ provider, clientId, clientSecret }) =>
    kinds[provider]({ clientId, clientSecret }),
  )

const says = z.object({ email: z.email(), email_verified: z.literal(true), name: z.string().catch('') })
const gitHubAddresses = z.array(z.object({ email: z.string(), primary: z.boolean(), verified: z.boolean() }))

/** The address, in lower case, that a provider vouches for, and the name it knows; undefined for one that it has not verified. */
export async function provenAddress(
  account: Account | null | undefined,
  profile: Profile | undefined,
  ask: typeof fetch = fetch,
): Promise<{ email: string; name: string } | undefined> {
  if (account?.provider !== 'github') {
    const said = says.safeParse(profile)
    return said.success ? { email: said.data.email.toLowerCase(), name: said.data.name } : undefined
  }
  // What stands in a GitHub profile may be any address: only this list says which are verified.
  const answer = await ask('https://api.github.com/user/emails', {
    headers: { authorization: `Bearer ${account.access_token}`, 'user-agent': 'metier' },
    signal: AbortSignal.timeout(10_000),
  })
  const addresses = gitHubAddresses.safeParse(await answer.json())
  const email = addresses.data?.find(({ primary, verified }) => primary && verified)?.email
  return email ? { email: email.toLowerCase(), name: profile?.name ?? '' } : undefined
}
