import { ButtonLink } from './ui/button'

/** What stands in the frame of a page that is not there. */
export function NotThere() {
  return (
    <div className="wrap grid justify-items-start gap-6 py-16 md:py-24">
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
    </div>
  )
}
