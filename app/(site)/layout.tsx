import { SiteFrame } from '@/app/_lib/site-frame'

export default function SiteLayout({ children }: { children: React.ReactNode }) {
  return <SiteFrame>{children}</SiteFrame>
}
