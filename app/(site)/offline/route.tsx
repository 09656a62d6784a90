import type { Head } from '@/app/_reading/head'
import { readingPage } from '@/app/_reading/reading-page'
import { ButtonLink } from '@/components/ui/button'

const head: Head = { title: 'This page did not reach you', robots: { index: false } }

export const GET = readingPage(OfflinePage, head)

/** What a browser that has been here shows for a page that it cannot fetch; public/offline-worker.js keeps it there. */
function OfflinePage() {
  return (
    <div className="wrap grid justify-items-start gap-6 py-16">
      <h1>This page did not reach you</h1>
      <p className="max-w-[60ch] text-17 text-ink-muted">
        You seem to be offline, or our server does not answer. Nothing that you sent earlier is lost. Try
        again when you are connected.
      </p>
      <p>
        {/* An empty address is that of the page that was asked for. */}
        <ButtonLink look="main" href="">
          Try again
        </ButtonLink>
      </p>
    </div>
  )
}
