'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { forgotAction } from './actions'

export function ForgotForm() {
  const { state, field, form, pending } = useFormAction(forgotAction)
  return (
    <Form {...form} className="grid gap-5">
      <FormErrors {...state} />
      <TextField
        label="E-mail"
        {...field('email')}
        type="email"
        autoComplete="username"
        autoCapitalize="none"
      />
      <Button look="main" disabled={pending}>
        {pending ? 'Sending…' : 'Send me a link'}
      </Button>
    </Form>
  )
}
