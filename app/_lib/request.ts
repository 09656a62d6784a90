import { headers } from 'next/headers'
import { readEnvironment } from '@/rules/environment'
import { networkOf } from '@/rules/networks'
import { socketAddress } from './response'

/** Where a request comes from, as limits count it; behind a proxy (TRUST_PROXY=1) the entry that the proxy wrote itself. */
export async function clientAddress(): Promise<string> {
  if (readEnvironment(process.env).TRUST_PROXY === '0') return networkOf(socketAddress())
  const entries = (await headers()).get('x-forwarded-for')?.split(',') ?? []
  return networkOf(entries.at(-1)?.trim() || socketAddress())
}

/** True unless a browser says that another site’s page sent this; other programs send no Origin. */
export function comesFromHere(request: Request): boolean {
  const origin = request.headers.get('origin')
  if (origin === null) return true
  const { SITE_URL } = readEnvironment(process.env)
  return origin === new URL(SITE_URL).origin || hostOf(origin) === request.headers.get('host')
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : undefined)
