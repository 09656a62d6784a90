'use client'

import { type ComponentProps, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'

/**
 * A box for several lines that keeps what was typed while the page’s scripts were still on their way. React sets such a
 * box back to its first text when it takes the page over, and only this kind of field.
 */
export function TextBox(props: ComponentProps<'textarea'>) {
  const box = useRef<HTMLTextAreaElement>(null)
  const isTakenOver = useSyncExternalStore(never, onClient, onServer)
  const [typed] = useState(() => (isTakenOver ? typedIn(props.id) : undefined))
  useLayoutEffect(() => {
    if (!box.current || typed === undefined) return
    box.current.value = typed
    box.current.dispatchEvent(new Event('input', { bubbles: true }))
  }, [typed])
  return <textarea ref={box} {...props} />
}

// A page that comes from the server is first drawn as it was there.
const never = () => () => {}
const onClient = () => false
const onServer = () => true

function typedIn(id: string | undefined): string | undefined {
  if (id === undefined || typeof document === 'undefined') return undefined
  const box = document.getElementById(id)
  return box instanceof HTMLTextAreaElement && box.value !== box.defaultValue ? box.value : undefined
}
