import { headers } from 'next/headers'
import { SiteFrame } from '@/app/_lib/site-frame'
import { elementsAddress } from '@/app/_plain/elements'

export default async function SiteLayout({ children }: { children: React.ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <>
      <SiteFrame>{children}</SiteFrame>
      <script type="module" src={elementsAddress('pages')} nonce={nonce} data-elements />
    </>
  )
}
