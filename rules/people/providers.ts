/** Who else can say that an address is somebody's: their names, and where their pages are. */
export const providers = {
  github: { name: 'GitHub', origin: 'https://github.com', keys: ['GITHUB_ID', 'GITHUB_SECRET'] },
  google: { name: 'Google', origin: 'https://accounts.google.com', keys: ['GOOGLE_ID', 'GOOGLE_SECRET'] },
  linkedin: {
    name: 'LinkedIn',
    origin: 'https://www.linkedin.com',
    keys: ['LINKEDIN_ID', 'LINKEDIN_SECRET'],
  },
} as const

export type Provider = keyof typeof providers

/** The providers whose keys these variables hold, with the keys. */
export function providersWithKeys(variables: Record<string, string | undefined>) {
  return (Object.keys(providers) as Provider[]).flatMap((provider) => {
    // the keys of a constant
    const { name, origin, keys } = providers[provider]
    const [clientId, clientSecret] = keys.map((key) => variables[key])
    return clientId && clientSecret ? [{ provider, name, origin, clientId, clientSecret }] : []
  })
}
