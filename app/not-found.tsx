import { Brand } from '@/components/brand'
import { ButtonLink } from '@/components/ui/button'

export const metadata = { title: 'Page not found' }

export default function NotFound() {
  return (
    <main id="main" className="wrap grid flex-1 content-center justify-items-start gap-6 py-16">
      <Brand />
      <h1>There is no page at this address</h1>
      <p className="max-w-[60ch] text-17 text-ink-muted">
        The link may be old or incomplete, or the page may be somebody else’s. Nothing that you sent is lost.
      </p>
      <p className="flex flex-wrap gap-3">
        <ButtonLink href="/jobs" look="main">
          Search jobs
        </ButtonLink>
        <ButtonLink href="/guides">Read a role guide</ButtonLink>
      </p>
    </main>
  )
}
