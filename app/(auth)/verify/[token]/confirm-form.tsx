'use client'

import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { confirmAction } from './actions'

/** Programs follow links in letters, too, so that only a button confirms. */
export function ConfirmForm({ token }: { token: string }) {
  const { state, form, pending } = useFormAction(confirmAction)
  return (
    <form {...form} className="grid gap-5">
      <FormErrors {...state} />
      <input type="hidden" name="token" value={token} />
      <Button look="main" disabled={pending}>
        {pending ? 'Confirming…' : 'Confirm this address'}
      </Button>
    </form>
  )
}
