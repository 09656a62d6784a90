'use client'

import { type FormAction, useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'

/** The one button of a link in a letter. Programs follow links, too, so that looking does nothing. */
export function PressToGoOn({
  action,
  token,
  next,
  children,
}: {
  action: FormAction
  token: string
  next?: string
  children: React.ReactNode
}) {
  const { state, form, pending } = useFormAction(action)
  return (
    <form {...form} className="grid gap-5">
      <FormErrors {...state} />
      <input type="hidden" name="token" value={token} />
      {next && <input type="hidden" name="next" value={next} />}
      <Button look="main" disabled={pending}>
        {pending ? 'One moment…' : children}
      </Button>
    </form>
  )
}
