import Bowser from 'bowser'
import { cookies, headers } from 'next/headers'
import { readEnvironment } from '@/rules/environment'
import { networkOfVisitor } from '@/rules/networks'
import { type Language, languageOf } from '@/rules/people/language'
import { socketAddress } from './response'

/** Where the request that is being answered comes from, as limits count it. */
export async function clientAddress(): Promise<string> {
  const forwarded = (await headers()).get('x-forwarded-for')
  return networkOfVisitor(socketAddress(), forwarded, readEnvironment(process.env))
}

/** What somebody would know their device by, as in “Firefox on Linux”; empty where the browser does not say. */
export async function deviceName(): Promise<string> {
  const agent = (await headers()).get('user-agent')
  if (!agent) return ''
  const { browser, os } = Bowser.parse(agent.slice(0, 500))
  return [browser.name, os.name].filter(Boolean).join(' on ').slice(0, 80)
}

/** The look that this browser has chosen; undefined where its system decides. */
export async function chosenTheme(): Promise<'light' | 'dark' | undefined> {
  const theme = (await cookies()).get('theme')?.value
  return theme === 'light' || theme === 'dark' ? theme : undefined
}

/** The language to write to whoever sends this request in, out of what the browser asks for. */
export async function languageAsked(): Promise<Language> {
  return languageOf((await headers()).get('accept-language'))
}

/** True unless a browser says that another site’s page sent this; other programs send no Origin. */
export function comesFromHere(request: Request): boolean {
  const origin = request.headers.get('origin')
  if (origin === null) return true
  const { SITE_URL } = readEnvironment(process.env)
  return origin === new URL(SITE_URL).origin || hostOf(origin) === request.headers.get('host')
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : undefined)
