'use client'

import { useActionState } from 'react'
import { emptyForm } from '@/app/_lib/form-state'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { confirmAction } from './actions'

/** Programs follow links in letters, too, so that only a button confirms. */
export function ConfirmForm({ token }: { token: string }) {
  const [state, send, pending] = useActionState(confirmAction, emptyForm)
  return (
    <form action={send} className="grid gap-5">
      <FormErrors {...state} />
      <input type="hidden" name="token" value={token} />
      <Button look="main" disabled={pending}>
        {pending ? 'Confirming…' : 'Confirm this address'}
      </Button>
    </form>
  )
}
