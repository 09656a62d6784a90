import { headers } from 'next/headers'
import { readEnvironment } from '@/rules/environment'
import { socketAddress } from './response'

/** The address that a request comes from; behind a proxy (TRUST_PROXY=1) the entry that the proxy wrote itself. */
export async function clientAddress(): Promise<string> {
  if (readEnvironment(process.env).TRUST_PROXY === '0') return socketAddress()
  const entries = (await headers()).get('x-forwarded-for')?.split(',') ?? []
  return entries.at(-1)?.trim() || socketAddress()
}
