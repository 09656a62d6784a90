import type { Source } from '@/content/guide-schema'
import { sourceName } from './guide-words'

/** The name of a source, leading to where it is described. */
export function Cite({ source }: { source: Source }) {
  return (
    <a href={`#source-${source.id}`} className="underline hover:text-ink">
      {sourceName(source)}
    </a>
  )
}
