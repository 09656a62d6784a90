'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { eraseAction } from './actions'

/** Deletes everything, once the address of the account was typed. */
export function EraseForm() {
  const { state, field, form, pending } = useFormAction(eraseAction)
  return (
    <Form {...form} className="grid max-w-md justify-items-start gap-4 [&>div]:w-full">
      <FormErrors {...state} />
      <TextField
        label="Write the address of your account"
        {...field('confirmation')}
        autoComplete="off"
        autoCapitalize="none"
        hint="You cannot undo this."
      />
      <Button look="danger" disabled={pending}>
        {pending ? 'Deleting…' : 'Delete my account and my data'}
      </Button>
    </Form>
  )
}
