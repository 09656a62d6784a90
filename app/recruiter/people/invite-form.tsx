'use client'

import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { Select, TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { inviteAction } from './actions'

const accesses = {
  recruiter: 'Recruiter: their own jobs and briefs',
  owner: 'Owner: everything, people and settings too',
}

export function InviteForm() {
  const { state, form, pending } = useFormAction(inviteAction, 'invite')
  return (
    <form {...form} className="grid gap-4">
      <FormErrors {...state} />
      <TextField
        label="E-mail"
        name="email"
        type="email"
        autoComplete="off"
        autoCapitalize="none"
        defaultValue={state.values.email}
        error={state.errors.email}
      />
      <Select
        key={state.values.access}
        label="What they may do"
        name="access"
        options={accesses}
        defaultValue={state.values.access ?? 'recruiter'}
        error={state.errors.access}
      />
      <div>
        <Button look="main" disabled={pending}>
          Send the invitation
        </Button>
      </div>
    </form>
  )
}
