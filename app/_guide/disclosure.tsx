import type { ReactNode } from 'react'

/** What stands behind a chart, one step away; on paper it is open. */
export function Disclosure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <details className="text-14 print:[&::details-content]:[content-visibility:visible]">
      <summary className="inline-block py-1 font-semibold text-accent hover:underline">{name}</summary>
      <div className="mt-2 border-t border-line">{children}</div>
    </details>
  )
}
