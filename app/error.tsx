'use client'

import { Button, ButtonLink } from '@/components/ui/button'

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <main id="main" className="wrap grid flex-1 content-center justify-items-start gap-6 py-16">
      <h1>That went wrong on our side</h1>
      <p className="max-w-[60ch] text-17 text-ink-muted">
        We could not show you this page. If you were sending something, check whether it has arrived before
        you send it again. If this happens again, tell us this number: {error.digest ?? 'none'}.
      </p>
      <p className="flex flex-wrap gap-3">
        <Button type="button" look="main" onClick={reset}>
          Try again
        </Button>
        <ButtonLink href="/">Go to the home page</ButtonLink>
      </p>
    </main>
  )
}
