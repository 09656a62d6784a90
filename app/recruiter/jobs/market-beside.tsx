'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { useMarketCheck } from '@/app/_market/use-market-check'

/** Beside a job's form: the market for what it says, which `children` show first, counted anew as it is filled in. */
export function MarketBeside({ children }: { children: ReactNode }) {
  const here = useRef<HTMLDivElement>(null)
  const { html, look } = useMarketCheck()

  // The form stands around this leaf, and its state is its own.
  useEffect(() => {
    const form = here.current?.closest('form')
    if (!form) return
    const again = () => look(form)
    form.addEventListener('change', again)
    return () => form.removeEventListener('change', again)
  })

  const looks = 'grid gap-5 border-t border-line-strong pt-4 text-14'
  return (
    <div ref={here}>
      {html === undefined ? (
        <div className={looks}>{children}</div>
      ) : (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered by our own server, which has escaped what it holds
        <div className={looks} dangerouslySetInnerHTML={{ __html: html }} />
      )}
    </div>
  )
}
