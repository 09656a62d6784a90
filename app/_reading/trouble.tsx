import { ButtonLink } from '@/components/ui/button'

export const troubleHead = { title: 'That went wrong on our side', robots: { index: false } }

/** What stands where a page could not be rendered. */
export function Trouble() {
  return (
    <div className="wrap grid justify-items-start gap-6 py-16">
      <h1>That went wrong on our side</h1>
      <p className="max-w-[60ch] text-17 text-ink-muted">
        We could not show you this page. Please load it again in a minute.
      </p>
      <p className="flex flex-wrap gap-3">
        <ButtonLink look="main" href="/jobs">
          Search jobs
        </ButtonLink>
        <ButtonLink href="/">Go to the home page</ButtonLink>
      </p>
    </div>
  )
}
