import type { Source } from '@/content/guide/schema'
import { sourceName } from './guide-words'

/** The name of a source, leading to where it is described: on this page, or on that of its guide. */
export function Cite({ source, page = '' }: { source: Source; page?: string }) {
  return (
    <a href={`${page}#source-${source.id}`} className="underline hover:text-ink">
      {sourceName(source)}
    </a>
  )
}
