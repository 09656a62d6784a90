import { Panel } from '@/components/desk/panel'
import { CircleCheck } from '@/components/ui/icons'
import { missingFacts, type SiteSettings } from '@/rules/site/settings'

export function FactsToFill({ settings }: { settings: SiteSettings }) {
  const missing = missingFacts(settings)
  return (
    <Panel id="missing" title="Before strangers can trust the site">
      {missing.length === 0 ? (
        <p className="flex items-center gap-2 text-good">
          <CircleCheck aria-hidden strokeWidth={1.7} className="size-5 shrink-0" />
          Everything that the legal pages need is filled in.
        </p>
      ) : (
        <>
          <p className="text-ink-muted">
            The{' '}
            <a href="/legal" className="underline">
              legal notice
            </a>{' '}
            and the{' '}
            <a href="/privacy" className="underline">
              privacy notice
            </a>{' '}
            do not say this yet:
          </p>
          <ul className="grid gap-1">
            {missing.map(({ field, fact }) => (
              <li key={field}>
                <a href={`#${field}`} className="inline-flex min-h-6 items-center underline">
                  {fact}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}
