'use client'

import { type ComponentProps, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'

/**
 * A box for several lines that keeps what was typed while the page’s scripts were still on their way. React sets such a
 * box back to its first text when it takes the page over, and only this kind of field.
 */
export function TextBox(props: ComponentProps<'textarea'>) {
  const box = useRef<HTMLTextAreaElement>(null)
  const isTakenOver = useSyncExternalStore(never, onClient, onServer)
  const [before] = useState(() => (isTakenOver ? { typed: typedIn(props.id) } : undefined))
  useLayoutEffect(() => {
    if (!box.current || !before) return
    // Or typed since, while React was at it.
    const words = before.typed ?? box.current.value
    if (words !== firstTextOf(box.current)) tell(box.current, words)
  }, [before])
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
  return box instanceof HTMLTextAreaElement && box.value !== firstTextOf(box) ? box.value : undefined
}

/** A box shows the end of each line as one character, however it was sent. */
const firstTextOf = ({ defaultValue }: HTMLTextAreaElement) => defaultValue.replace(/\r\n?/g, '\n')
