import { Badge } from '@/components/ui/badge'
import type { GuideChange } from '@/content/guide/changes'
import { plainText } from '@/integrations/structured-data/guide'
import { ChangedWords } from './text-changes'

/** What two versions of a guide say differently, part by part: new, changed or gone, and word by word where both say it. */
export function ChangeList({ changes }: { changes: GuideChange[] }) {
  if (changes.length === 0) return <p className="text-ink-muted">Nothing differs.</p>
  const parts = [...new Set(changes.map(({ part }) => part))]
  return (
    <div className="grid gap-5">
      {parts.map((part) => (
        <section key={part} className="grid gap-2">
          <h3 className="font-text text-14 font-semibold tracking-normal">{part}</h3>
          <ul className="grid gap-3">
            {changes
              .filter((change) => change.part === part)
              .map((change) => (
                <li key={change.name} className="border-s-2 border-line ps-3">
                  <p className="flex flex-wrap items-baseline gap-x-2 text-14">
                    {change.name && <span className="min-w-0 wrap-anywhere">{plainText(change.name)}</span>}
                    {(change.name || !change.before || !change.after) && <Kind {...change} />}
                  </p>
                  <p className="mt-1 max-w-[68ch] text-14 whitespace-pre-line text-ink-muted wrap-anywhere">
                    <ChangedWords {...change} isShort />
                  </p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Kind({ before, after }: GuideChange) {
  if (before === undefined) return <Badge tint="good">New</Badge>
  return after === undefined ? <Badge tint="bad">Gone</Badge> : <Badge>Changed</Badge>
}
