'use client'

import { unstable_rethrow, usePathname, useSearchParams } from 'next/navigation'
import { type FormEvent, useActionState, useState, useTransition } from 'react'
import { useKeptForm } from '@/app/_kept-form/context'
import { emptyForm, type FormState, filesStay, notSent, refused } from './form-state'

export type FormAction<S extends FormState = FormState> = (state: FormState, form: FormData) => Promise<S>

/**
 * What a form shows, and the attributes that send it. With scripts it is sent in the background, so that a lost
 * connection leaves it as it stands; without them it is posted to its own page. `field` is what a field shows by its
 * name: what was typed, else what it had at `first`, and its error. `at` tells forms of one page apart.
 */
export function useFormAction<S extends FormState>(
  action: FormAction<S>,
  { first = {}, at }: { first?: Record<string, string | undefined>; at?: string | number } = {},
) {
  const [posted, post] = useActionState<FormState | S, FormData>(action, useKeptForm(at), usePageAddress(at))
  const [sent, setSent] = useState<FormState | S>()
  const [accepted, setAccepted] = useState(0)
  const [pending, startSending] = useTransition()

  function beginAnew() {
    setSent(emptyForm)
    setAccepted((times) => times + 1)
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    if (event.defaultPrevented) return
    event.preventDefault()
    const typed = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter) // React's type lacks the submitter
    typed.set(filesStay, 'yes')
    startSending(async () => {
      try {
        const state = await action(emptyForm, typed)
        startSending(() => setSent(state))
      } catch (error) {
        if (isFollowed(error)) return startSending(beginAnew)
        unstable_rethrow(error)
        startSending(() => setSent(refused(typed, notSent)))
      }
    })
  }

  const state = sent ?? posted
  const field = (name: string) => ({
    name,
    defaultValue: state.values[name] ?? first[name],
    error: state.errors[name],
  })
  return { state, field, pending, form: { action: post, onSubmit, noValidate: true, accepted } }
}

/** A redirect that the router has followed already: thrown on, it would mount the page anew, and empty its other forms. */
const isFollowed = (error: unknown) => error instanceof Error && 'handled' in error

/** Where the form is posted without scripts: an address of its own, as an empty one is no valid HTML. */
function usePageAddress(at?: string | number) {
  const path = usePathname()
  const query = useSearchParams().toString()
  return `${path}${query && `?${query}`}${at === undefined ? '' : `#${at}`}`
}
