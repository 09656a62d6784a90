import { headers } from 'next/headers'
import { readEnvironment } from '@/rules/environment'
import { networkOfVisitor } from '@/rules/networks'
import { socketAddress } from './response'

/** Where the request that is being answered comes from, as limits count it. */
export async function clientAddress(): Promise<string> {
  const forwarded = (await headers()).get('x-forwarded-for')
  return networkOfVisitor(socketAddress(), forwarded, readEnvironment(process.env))
}

/** True unless a browser says that another site’s page sent this; other programs send no Origin. */
export function comesFromHere(request: Request): boolean {
  const origin = request.headers.get('origin')
  if (origin === null) return true
  const { SITE_URL } = readEnvironment(process.env)
  return origin === new URL(SITE_URL).origin || hostOf(origin) === request.headers.get('host')
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : undefined)
