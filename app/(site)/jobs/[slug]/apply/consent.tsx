import type { ReactNode } from 'react'
import { TickBox } from '@/app/_application/tick'
import { plural } from '@/rules/words'

/** The one thing that may be agreed to apart from the application itself: off, and never needed. */
export function Consent({
  months,
  ...field
}: {
  months: number
  name: string
  defaultValue?: string
  error?: string
  hint?: ReactNode
}) {
  return (
    <TickBox
      {...field}
      hint={
        field.hint ??
        `Up to ${plural(months, 'month')} after the answer. Nothing depends on it, and you can take it back. With an account you choose which companies never see you.`
      }
    >
      Keep my application, so that the recruiters of this site may find me and write to me about other jobs.
      (optional)
    </TickBox>
  )
}
