'use client'

import { useEffect, useRef, useState } from 'react'
import type { Finding } from '@/rules/linter/advert'
import type { Dismissal } from '@/rules/linter/dismissal'
import { lintAdvert } from '@/rules/linter/lint'
import { advertOf, type Beside } from '@/rules/linter/of-form'
import { plural } from '@/rules/words'
import { Findings } from './findings'

/** Beside a job's form: what speaks against the advert as it is typed; without scripts the preview says it. */
export function AdvertCheck({
  values,
  beside,
  dismissed = [],
}: {
  values: Record<string, string>
  beside: Beside
  dismissed?: Dismissal[]
}) {
  const here = useRef<HTMLDivElement>(null)
  const [found, setFound] = useState<Finding[]>(() => lintAdvert(advertOf(values, beside), dismissed))

  useEffect(() => {
    const form = here.current?.closest('form')
    if (!form) return
    let frame = 0
    const look = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        const typed = [...new FormData(form)].flatMap(([name, value]) =>
          typeof value === 'string' ? [[name, value] as const] : [],
        )
        setFound(lintAdvert(advertOf(Object.fromEntries(typed), beside), dismissed))
      })
    }
    form.addEventListener('input', look)
    return () => {
      form.removeEventListener('input', look)
      cancelAnimationFrame(frame)
    }
  }, [beside, dismissed])

  const blocking = found.filter(({ kind }) => kind === 'legal').length
  return (
    <div ref={here} className="grid gap-3">
      <p role="status" className="text-14 text-ink-muted">
        {found.length > 0
          ? `${plural(found.length, 'thing')} to look at${blocking > 0 ? `, ${blocking} of them before you can publish` : ''}.`
          : 'Nothing speaks against this text.'}
      </p>
      <Findings found={found} />
    </div>
  )
}
