'use client'

import { useEffect } from 'react'

/** Calls back when Back shows a page as it was left, out of the browser's memory: what was typed there since was never asked for. */
export function useReturn(isBack: () => void) {
  useEffect(() => {
    const shown = (event: PageTransitionEvent) => event.persisted && isBack()
    window.addEventListener('pageshow', shown)
    return () => window.removeEventListener('pageshow', shown)
  })
}
