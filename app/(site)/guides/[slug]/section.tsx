import type { ReactNode } from 'react'

/** One part of the article, named by its heading; the list of contents leads to its id. */
export function Section({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="later">
      <h2 id={`${id}-heading`} className="mb-4 text-25 tracking-[-0.02em] md:text-32">
        {heading}
      </h2>
      {children}
    </section>
  )
}
