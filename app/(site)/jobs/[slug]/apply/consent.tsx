import type { ReactNode } from 'react'
import { TickBox } from '@/app/_application/tick'
import { peopleKeptDays } from '@/rules/retention'

const years = Math.floor(peopleKeptDays.consented / 365)

/** The one thing that may be agreed to apart from the application itself: off, and never needed. */
export function Consent(field: { name: string; defaultValue?: string; error?: string; hint?: ReactNode }) {
  return (
    <TickBox
      {...field}
      hint={
        field.hint ??
        `Up to ${years} years after the answer. Nothing depends on it, and you can take it back. With an account you choose which companies never see you.`
      }
    >
      Keep my application, so that the recruiters of this site may find me and write to me about other jobs.
      (optional)
    </TickBox>
  )
}
