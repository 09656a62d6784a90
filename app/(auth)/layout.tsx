import { SiteFrame } from '@/app/_lib/site-frame'

export default function AuthLayout({ children }: { children: React.ReactNode }) {
  return (
    <SiteFrame>
      <div className="mx-auto grid w-[min(26rem,100%-2.25rem)] gap-8 py-12 md:py-20">{children}</div>
    </SiteFrame>
  )
}
