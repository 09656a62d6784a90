import { headers } from 'next/headers'
import { elementsAddress } from '@/app/_lib/elements'
import { SiteFrame } from '@/app/_lib/site-frame'

export default async function SiteLayout({ children }: { children: React.ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <>
      <SiteFrame>{children}</SiteFrame>
      <script defer src={elementsAddress()} nonce={nonce} data-elements />
    </>
  )
}
