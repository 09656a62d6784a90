import type { ReactNode } from 'react'

/** One fact under the ruler: its name, its figure in words for those who do not see the drawing, and the drawing. */
export function PayRow({ name, words, children }: { name: ReactNode; words: string; children: ReactNode }) {
  return (
    <div className={payColumns}>
      <dt className="text-14 max-sm:text-13">{name}</dt>
      <dd>
        <span className="sr-only">{words}</span>
        {children}
      </dd>
    </div>
  )
}

export const payColumns =
  'grid items-center gap-x-4 sm:grid-cols-[9rem_minmax(0,1fr)] max-sm:py-0.5 max-sm:[&_dd>svg]:[overflow-y:clip]'
