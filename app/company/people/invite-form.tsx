'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { inviteMemberAction } from './actions'

export function InviteForm() {
  const { state, field, form, pending } = useFormAction(inviteMemberAction, { at: 'invite' })
  return (
    <Form {...form} className="grid gap-5">
      <FormErrors {...state} />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField label="Their name" {...field('name')} required maxLength={100} />
        <TextField label="Their e-mail" {...field('email')} type="email" required autoCapitalize="none" />
      </div>
      <p>
        <Button disabled={pending}>Invite them</Button>
      </p>
    </Form>
  )
}
