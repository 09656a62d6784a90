'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { Select, TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { inviteAction } from './actions'

/** `options` are the accesses that may be given, in words. */
export function InviteForm({ options }: { options: Record<string, string> }) {
  const { state, field, form, pending } = useFormAction(inviteAction, {
    first: { access: 'recruiter' },
    at: 'invite',
  })
  return (
    <Form {...form} className="grid gap-4">
      <FormErrors {...state} />
      <TextField label="E-mail" {...field('email')} type="email" autoComplete="off" autoCapitalize="none" />
      <Select label="What they may do" {...field('access')} options={options} />
      <div>
        <Button look="main" disabled={pending}>
          Send the invitation
        </Button>
      </div>
    </Form>
  )
}
