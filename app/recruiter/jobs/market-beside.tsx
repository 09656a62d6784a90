'use client'

import { useEffect, useRef } from 'react'
import { MarketCheck } from '@/app/_market/market-check'
import type { MarketCheck as Checked } from '@/app/_market/read-check'
import { useMarketCheck } from '@/app/_market/use-market-check'

/** Beside a job's form: the market for what it says so far, counted anew as it is filled in. */
export function MarketBeside({ first }: { first: Checked | undefined }) {
  const here = useRef<HTMLDivElement>(null)
  const { check, look } = useMarketCheck(first)

  // The form stands around this leaf, and its state is its own.
  useEffect(() => {
    const form = here.current?.closest('form')
    if (!form) return
    const again = () => look(form)
    form.addEventListener('change', again)
    return () => form.removeEventListener('change', again)
  })

  return (
    <div ref={here} className="grid gap-5 border-t border-line-strong pt-4 text-14">
      {check ? (
        <MarketCheck check={check} />
      ) : (
        <p className="text-ink-muted">Choose a role to see its market.</p>
      )}
    </div>
  )
}
