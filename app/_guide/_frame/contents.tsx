import { ChevronDown } from '@/components/ui/icons'
import type { Part } from './outline'

type Outline = { chapter: string; parts: Pick<Part, 'id' | 'heading'>[] }[]

/** The list of contents beside the article, where there is room for it. */
export function Contents({ outline }: { outline: Outline }) {
  return (
    <nav
      aria-labelledby="contents"
      className="sticky top-6 row-span-2 row-start-1 hidden max-h-[calc(100dvh-3rem)] self-start overflow-y-auto text-14 min-[1180px]:block print:hidden"
    >
      <h2 id="contents" className="mb-2 font-text text-13 font-semibold tracking-normal text-ink-muted">
        In this guide
      </h2>
      <contents-marker>
        <Chapters outline={outline} />
      </contents-marker>
    </nav>
  )
}

/** The same list folded above the article, on smaller screens. */
export function FoldedContents({ outline }: { outline: Outline }) {
  return (
    <div className="wrap mb-6 min-[1180px]:hidden print:hidden">
      <details className="group rounded-m border border-line bg-surface">
        <summary className="flex min-h-12 list-none items-center justify-between px-4 font-semibold [&::-webkit-details-marker]:hidden">
          In this guide
          <ChevronDown aria-hidden strokeWidth={1.5} className="size-5 group-open:rotate-180" />
        </summary>
        <nav aria-label="In this guide" className="gap-6 px-4 pb-4 min-[480px]:columns-2 md:columns-3">
          <Chapters outline={outline} />
        </nav>
      </details>
    </div>
  )
}

function Chapters({ outline }: { outline: Outline }) {
  return outline.map(({ chapter, parts }) => (
    <div key={chapter} className="mb-3 break-inside-avoid last:mb-0">
      <p aria-hidden className="py-1 text-13 text-ink-muted">
        {chapter}
      </p>
      <ol aria-label={chapter} className="places">
        {parts.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`}>{heading}</a>
          </li>
        ))}
      </ol>
    </div>
  ))
}
