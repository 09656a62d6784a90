'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { NewPassword } from '../../new-password'
import { acceptAction } from './actions'

export function AcceptForm({ token, email }: { token: string; email: string }) {
  const { state, field, form, pending } = useFormAction(acceptAction)
  return (
    <Form {...form} className="grid gap-5">
      <FormErrors {...state} />
      <input type="hidden" name="token" value={token} />
      <TextField
        label="Your name"
        {...field('name')}
        autoComplete="name"
        hint="Candidates and companies read it in your answers."
      />
      <NewPassword email={email} error={state.errors.password} />
      <Button look="main" disabled={pending}>
        {pending ? 'Opening…' : 'Open my desk'}
      </Button>
    </Form>
  )
}
