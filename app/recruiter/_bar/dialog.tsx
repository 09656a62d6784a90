import { type ComponentProps, useEffect, useRef } from 'react'

/** A dialog that is open as long as it is there; closed, the focus is where it was. */
export function Dialog({
  className,
  ...props
}: ComponentProps<'dialog'> & { onClose: () => void; children: React.ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      // A click beside it closes it where the browser knows this; Escape does everywhere.
      closedby="any"
      className={`rounded-m border border-line bg-surface text-14 text-ink shadow-float backdrop:bg-ink/25 ${className}`}
      {...props}
    />
  )
}
