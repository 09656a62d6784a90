import { NotThere } from '@/components/not-there'
import { SiteFrame } from './_lib/site-frame'

export const metadata = { title: 'Page not found' }

// Of an address that belongs to no room of the site; each room has its own frame, and its own of these.
export default function NotFound() {
  return (
    <SiteFrame>
      <NotThere />
    </SiteFrame>
  )
}
