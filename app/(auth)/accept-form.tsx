'use client'

import { Form } from '@/app/_lib/form'
import { type FormAction, useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { NewPassword } from './new-password'

/** Accepts an invitation with a name, which may be known, and a password. */
export function AcceptForm({
  action,
  token,
  email,
  name,
  hint,
  submit,
}: {
  action: FormAction
  token: string
  email: string
  name?: string
  hint?: string
  submit: string
}) {
  const { state, field, form, pending } = useFormAction(action, { first: { name } })
  return (
    <Form {...form} className="grid gap-5">
      <FormErrors {...state} />
      <input type="hidden" name="token" value={token} />
      <TextField label="Your name" {...field('name')} autoComplete="name" hint={hint} />
      <NewPassword email={email} error={state.errors.password} />
      <Button look="main" disabled={pending}>
        {pending ? 'Opening…' : submit}
      </Button>
    </Form>
  )
}
