'use client'

import { useEffect, useRef } from 'react'
import { TriangleAlert } from './icons'

type FormProblems = { message?: string; errors: Record<string, string>; signedOut?: boolean }

/** Says at the top of a form what kept it from being taken, with a link to each field; takes the focus each time. */
export function FormErrors({ message, errors, signedOut }: FormProblems) {
  const box = useRef<HTMLDivElement>(null)
  // `errors` is a new object after each failed send.
  useEffect(() => {
    if (message || Object.keys(errors).length > 0) box.current?.focus()
  }, [message, errors])

  const fields = Object.entries(errors)
  if (!message && fields.length === 0) return null
  return (
    <div
      ref={box}
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
