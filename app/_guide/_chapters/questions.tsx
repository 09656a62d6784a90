import { Phrase, Prose } from '@/app/_guide/prose'
import { ChevronDown } from '@/components/ui/icons'
import type { Entry } from '@/content/guide/sections'
import { slugify } from '@/rules/words'

/** Questions that open one by one, and all at once on paper; each has its own address. */
export function Questions({ entries }: { entries: Entry[] }) {
  return (
    <div className="border-t border-line">
      {entries.map((entry, i) => (
        <details
          key={entry.name}
          id={slugify(entry.name)}
          open={i === 0}
          className="group border-b border-line print:[&::details-content]:[content-visibility:visible]"
        >
          <summary className="flex min-h-13 list-none items-center justify-between gap-4 py-3 [&::-webkit-details-marker]:hidden">
            <h3 className="text-17 font-semibold">
              <Phrase text={entry.name} />
            </h3>
            <ChevronDown
              aria-hidden
              strokeWidth={1.5}
              className="size-5 shrink-0 transition-transform group-open:rotate-180 print:hidden"
            />
          </summary>
          <Prose text={entry.text} className="max-w-[68ch] pb-5 [&_a]:underline [&_p+p]:mt-3" />
        </details>
      ))}
    </div>
  )
}
