'use client'

import { useEffect, useRef, useState } from 'react'
import { type Autosaved, autosaveJobAction } from './autosave-action'

const pause = 3000

/** In the form of a draft: keeps what is typed once nothing was typed for a while, and says so; it holds which draft it is, and in which version. */
export function Autosave({ id, seen }: { id?: number; seen?: number }) {
  const here = useRef<HTMLDivElement>(null)
  const [draft, setDraft] = useState({ id, seen })
  const [says, setSays] = useState('')

  useEffect(() => {
    const form = here.current?.closest('form')
    if (!form) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let running: Promise<void> | undefined
    let isOver = false

    const keep = async () => {
      const answer: Autosaved = await autosaveJobAction(new FormData(form)).catch(() => lost)
      if ('waits' in answer) return setSays(`Not saved yet. ${answer.waits}.`)
      if ('stale' in answer) {
        isOver = true
        return setSays(`Not saved: nothing is written over. ${answer.stale} Load the page anew to go on.`)
      }
      // At once, and not with the next rendering: whoever presses the button now sends this version.
      for (const [name, value] of Object.entries({ id: answer.id, seen: answer.version })) {
        const field = form.elements.namedItem(name)
        if (field instanceof HTMLInputElement) field.value = String(value)
      }
      setDraft({ id: answer.id, seen: answer.version })
      history.replaceState(null, '', `/recruiter/jobs/${answer.id}/edit`)
      setSays(`Saved at ${new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}.`)
    }
    const wait = () => {
      clearTimeout(timer)
      if (isOver) return
      timer = setTimeout(() => {
        running = keep().finally(() => {
          running = undefined
        })
      }, pause)
    }
    // The button waits for a save that is on its way, whose version it would not know.
    const send = (event: SubmitEvent) => {
      clearTimeout(timer)
      if (!running) return
      event.preventDefault()
      event.stopImmediatePropagation()
      running.then(() => form.requestSubmit(event.submitter))
    }
    if (wasTyped(form)) wait()
    form.addEventListener('input', wait)
    form.addEventListener('submit', send)
    return () => {
      clearTimeout(timer)
      form.removeEventListener('input', wait)
      form.removeEventListener('submit', send)
    }
  }, [])

  return (
    <div ref={here}>
      <input type="hidden" name="id" value={draft.id ?? ''} />
      <input type="hidden" name="seen" value={draft.seen ?? ''} />
      <p role="status" className="min-h-5 text-14 text-ink-muted">
        {says}
      </p>
    </div>
  )
}

const lost: Autosaved = { waits: 'The connection is lost; what you typed is still here' }

/** Whether somebody has typed into a form before its scripts ran. */
const wasTyped = (form: HTMLFormElement) =>
  [...form.elements].some(
    (field) =>
      (field instanceof HTMLTextAreaElement ||
        (field instanceof HTMLInputElement && field.type !== 'hidden')) &&
      field.value !== field.defaultValue,
  )
