import { readFileSync } from 'node:fs'
import { headers } from 'next/headers'
import { SiteFrame } from '@/app/_lib/site-frame'
import { onePerProcess } from '@/rules/one-per-process'

export default async function SiteLayout({ children }: { children: React.ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <>
      <SiteFrame>{children}</SiteFrame>
      <script defer src={elementsAddress()} nonce={nonce} data-elements />
    </>
  )
}

/** Where browsers get the elements of reading pages: a file of the build, named by its content. */
function elementsAddress(): string {
  if (process.env.NODE_ENV === 'development') return '/elements.js'
  return onePerProcess('elements', () => JSON.parse(readFileSync('.next/elements.json', 'utf8')).address)
}
