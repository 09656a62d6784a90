import { useEffect, useState } from 'react'
import { exercises } from '@/content/practice/exercises'
import { readKept } from '@/content/practice/kept'
import type { Practice } from '@/db/pool/profile'

/**
 * The exercises that somebody did in this browser, each to be shown or not; those shown already stand there without scripts,
 * too. What a browser keeps is read once the page is there.
 */
export function PracticeField({ shown }: { shown: Practice }) {
  const [done, setDone] = useState<Practice>(shown)
  useEffect(() => {
    const here = exercises.flatMap(({ slug }) => {
      const { solved, of } = readKept(slug)
      return solved.length > 0 ? [{ exercise: slug, solved: solved.length, of }] : []
    })
    setDone([...here, ...shown.filter((one) => !here.some(({ exercise }) => exercise === one.exercise))])
  }, [shown])

  if (done.length === 0)
    return (
      <p className="text-14 text-ink-muted">
        You have done no exercise in this browser yet.{' '}
        <a href="/practice" className="underline">
          Try one
        </a>
        . You choose here whether it is shown.
      </p>
    )
  return (
    <ul className="ticks">
      {done.map(({ exercise, solved, of }) => (
        <li key={exercise}>
          <label>
            <input
              type="checkbox"
              name={`practice-${exercise}`}
              value={`${solved}/${of}`}
              defaultChecked={shown.some((one) => one.exercise === exercise)}
            />
            <span>{exercises.find(({ slug }) => slug === exercise)?.title ?? exercise}</span>
            <span className="ms-auto shrink-0 text-13 text-ink-muted tabular-nums">
              {solved} of {of} right
            </span>
          </label>
        </li>
      ))}
    </ul>
  )
}
