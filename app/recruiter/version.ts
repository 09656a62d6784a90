import { type FormState, refused } from '@/app/_lib/form-state'
import { type Act, meanwhile } from '@/rules/acts'

/** The version of a job, an application or a brief that stood on the page from which a form comes; 0 where it says none. */
export function seenVersion(form: FormData): number {
  const seen = Number(form.get('seen'))
  return Number.isSafeInteger(seen) && seen > 0 ? seen : 0
}

/** What a form says that was sent from a page that was out of date: nothing was done, and what had been done before. */
export function outOfDate(form: FormData, since: Act[]): FormState {
  return refused(
    form,
    `This page was out of date. Nothing was done and no e-mail was sent. ${meanwhile(since)} What you wrote is still here.`,
  )
}
