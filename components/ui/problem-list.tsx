import type { Ref } from 'react'
import { TriangleAlert } from './icons'

export type FormProblems = {
  message?: string
  errors: Record<string, string>
  signedOut?: boolean
}

/** What kept a form from being taken, with a link to each field; nothing where nothing did. */
export function ProblemList({
  message,
  errors,
  signedOut,
  ref,
}: FormProblems & { ref?: Ref<HTMLDivElement> }) {
  const fields = Object.entries(errors)
  if (!message && fields.length === 0) return null
  return (
    <div
      ref={ref}
      role="alert"
      tabIndex={-1}
      className="grid scroll-mt-6 gap-2 rounded-m border border-bad bg-bad-soft px-5 py-4"
    >
      <p className="flex items-start gap-2 font-[580] text-bad">
        <TriangleAlert aria-hidden strokeWidth={1.5} className="mt-0.5 size-5 shrink-0" />
        {message ?? 'Nothing was sent yet. Please check:'}
      </p>
      {signedOut && (
        <p className="ps-7">
          <a href="/sign-in" target="_blank" rel="noreferrer" className="underline">
            Sign in in a new tab
          </a>
        </p>
      )}
      {fields.length > 0 && (
        <ul className="grid gap-1 ps-7">
          {fields.map(([name, error]) => (
            <li key={name}>
              <a href={`#${name}`} className="underline">
                {error}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
