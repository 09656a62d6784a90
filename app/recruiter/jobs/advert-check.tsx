'use client'

import { useEffect, useRef, useState } from 'react'
import type { Finding } from '@/rules/linter/advert'
import { lintAdvert } from '@/rules/linter/lint'
import { advertOf } from '@/rules/linter/of-form'
import { plural } from '@/rules/words'
import { Findings } from './findings'

/** In a job's form: what speaks against the advert as it is typed; without scripts the preview says it. */
export function AdvertCheck({ values }: { values: Record<string, string> }) {
  const here = useRef<HTMLDivElement>(null)
  const [found, setFound] = useState<Finding[]>(() => lintAdvert(advertOf(values)))

  useEffect(() => {
    const form = here.current?.closest('form')
    if (!form) return
    const look = () => {
      const typed = [...new FormData(form)].flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value] as const] : [],
      )
      setFound(lintAdvert(advertOf(Object.fromEntries(typed))))
    }
    form.addEventListener('change', look)
    return () => form.removeEventListener('change', look)
  }, [])

  return (
    <div ref={here} className="grid gap-3">
      <p role="status" className="text-14 text-ink-muted">
        {found.length > 0
          ? `${plural(found.length, 'thing')} to look at`
          : 'Nothing speaks against this text.'}
      </p>
      <Findings found={found} />
    </div>
  )
}
