import { Download } from '@/components/ui/icons'
import type { Exercise } from '@/content/practice/exercise'
import { readMaterial } from '@/content/practice/material'

/** A starter file: to take along, or to read and copy in the page. */
export function Material({ slug, file, about }: { slug: string } & Exercise['material'][number]) {
  const text = readMaterial(slug, file)
  return (
    <li className="grid gap-2 border-t border-line py-4">
      <p className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <a
          href={`/practice/${slug}/${file}`}
          download
          className="inline-flex items-center gap-2 py-0.5 font-[580] underline"
        >
          <Download aria-hidden strokeWidth={1.5} className="size-4" />
          {file}
        </a>
        <span className="text-13 text-ink-muted tabular-nums">{sizeOf(text)}</span>
      </p>
      <p className="text-ink-muted">{about}</p>
      <details className="min-w-0 text-14 print:hidden">
        <summary className="inline-block py-1 font-semibold text-accent hover:underline">
          Read {file} here
        </summary>
        <section
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
          tabIndex={0}
          aria-label={file}
          className="mt-2 max-h-[28rem] overflow-auto rounded-m border border-line bg-sunken p-4"
        >
          <pre className="font-mono text-13 leading-normal">{text}</pre>
        </section>
      </details>
    </li>
  )
}

function sizeOf(text: string): string {
  const lines = text.trimEnd().split('\n').length
  return `${lines} lines, ${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`
}
