import type { ReactNode } from 'react'

/** One part of the article, named by its heading; the list of contents leads to its id. */
export function Section({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className={`later ${tall[id] ?? ''}`}>
      <h2 id={`${id}-heading`} className="mb-4 text-25 tracking-[-0.02em] md:text-32">
        {heading}
      </h2>
      {children}
    </section>
  )
}

/** About how tall the tallest are, before they are laid out: the scroll bar and the links to a place keep still. */
const tall: Record<string, string> = {
  pay: '[--tall:200rem]',
  responsibilities: '[--tall:120rem]',
  'career-path': '[--tall:110rem]',
  comparisons: '[--tall:110rem]',
  technologies: '[--tall:90rem]',
}
