'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Reads the page anew every two seconds while it is in sight. */
export function Watch() {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && router.refresh(), 2000)
    return () => clearInterval(timer)
  }, [router])
  return null
}
