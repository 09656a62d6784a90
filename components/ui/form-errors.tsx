'use client'

import { useEffect, useRef } from 'react'
import { type FormProblems, ProblemList } from './problem-list'

/** Says at the top of a form what kept it from being taken, with a link to each field; takes the focus each time. */
export function FormErrors(problems: FormProblems) {
  const { message, errors } = problems
  const box = useRef<HTMLDivElement>(null)
  // `errors` is a new object after each failed send.
  useEffect(() => {
    if (message || Object.keys(errors).length > 0) box.current?.focus()
  }, [message, errors])
  return <ProblemList {...problems} ref={box} />
}
