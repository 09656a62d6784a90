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
    // Or typed since, while React was at it.
    const words = typed ?? box.current?.value
    if (box.current && words !== undefined && words !== box.current.defaultValue) tell(box.current, words)
  }, [typed])
  return <textarea ref={box} {...props} />
}

/** React tells of a change only what it has not seen itself, and it has seen what stood there as it took the page over. */
function tell(box: HTMLTextAreaElement, words: string) {
  const { selectionStart, selectionEnd } = box
  box.value = box.defaultValue
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, words)
  box.setSelectionRange(selectionStart, selectionEnd)
  box.dispatchEvent(new Event('input', { bubbles: true }))
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
