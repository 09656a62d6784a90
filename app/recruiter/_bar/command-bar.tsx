'use client'

import { usePathname } from 'next/navigation'
import { lazy, Suspense, useEffect, useState } from 'react'
import { listenToKeys } from '@/components/desk/keys'
import type { DeskAccess } from '@/rules/desk/may'
import { rememberPage } from './recent'

const Bar = lazy(async () => ({ default: (await import('./bar')).Bar }))
const KeySheet = lazy(async () => ({ default: (await import('./key-sheet')).KeySheet }))

/** Opens the command bar by Ctrl+K or ⌘K and by whatever leads to its page, and the sheet of keys by a question mark. */
export function CommandBar({ recruiterId, access }: { recruiterId: string; access: DeskAccess }) {
  const [open, setOpen] = useState<'bar' | 'keys'>()
  const path = usePathname()
  useEffect(() => rememberPage(recruiterId, path), [recruiterId, path])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || event.altKey || event.shiftKey) return
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      setOpen((now) => (now === 'bar' ? undefined : 'bar'))
    }
    const click = (event: MouseEvent) => {
      const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey
      if (!plain || !(event.target instanceof Element) || !event.target.closest('[data-find]')) return
      event.preventDefault()
      setOpen('bar')
    }
    document.addEventListener('keydown', press)
    document.addEventListener('click', click)
    const stopKeys = listenToKeys(() => setOpen('keys'))
    return () => {
      document.removeEventListener('keydown', press)
      document.removeEventListener('click', click)
      stopKeys()
    }
  }, [])

  const close = () => setOpen(undefined)
  return (
    <Suspense fallback={null}>
      {open === 'bar' && <Bar recruiterId={recruiterId} access={access} close={close} />}
      {open === 'keys' && <KeySheet close={close} />}
    </Suspense>
  )
}
