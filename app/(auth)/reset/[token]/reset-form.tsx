'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { NewPassword } from '../../new-password'
import { resetAction } from './actions'

export function ResetForm({ token, email }: { token: string; email: string }) {
  const { state, form, pending } = useFormAction(resetAction)
  return (
    <Form {...form} className="grid gap-5">
      <FormErrors {...state} />
      <input type="hidden" name="token" value={token} />
      <NewPassword label="New password" email={email} error={state.errors.password} />
      <Button look="main" disabled={pending}>
        {pending ? 'Saving…' : 'Keep this password'}
      </Button>
    </Form>
  )
}
