'use client'

import { useRef, useState } from 'react'
import type { Finding } from '@/rules/linter/advert'
import type { Dismissal } from '@/rules/linter/dismissal'
import { lintAdvert } from '@/rules/linter/lint'
import { advertOf, type Beside } from '@/rules/linter/of-form'
import { plural } from '@/rules/words'
import { Findings } from './findings'
import { useTyped } from './use-typed'

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

  useTyped(here, (typed) => setFound(lintAdvert(advertOf(typed, beside), dismissed)))

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
