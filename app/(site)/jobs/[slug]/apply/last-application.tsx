import { Button } from '@/components/ui/button'
import type { findLastApplication } from '@/db/applications/bring-over'
import { formatDate } from '@/rules/dates'

export type Last = NonNullable<Awaited<ReturnType<typeof findLastApplication>>>

/** The application that was sent last, and the button that brings it over. */
export function LastApplication({ last }: { last: Last }) {
  return (
    <div className="grid justify-items-start gap-3 border-t border-line pt-4">
      <h3 className="text-17">Start from your last application</h3>
      <p className="text-14 text-ink-muted">
        <span lang={last.language}>{last.title}</span>, {last.company}, sent on {formatDate(last.createdAt)}.
        It brings who you are, your links, your CV and answers to the same questions. Your note stays behind.
      </p>
      {/* Sent with the form, so that what is typed there is saved, too. */}
      <Button form="application" name="do" value="bring">
        Bring it over
      </Button>
    </div>
  )
}
