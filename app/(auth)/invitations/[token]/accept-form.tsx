'use client'

import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { acceptAction } from './actions'

export function AcceptForm({ token, email }: { token: string; email: string }) {
  const { state, form, pending } = useFormAction(acceptAction)
  return (
    <form {...form} className="grid gap-5">
      <FormErrors {...state} />
      <input type="hidden" name="token" value={token} />
      {/* Password managers file the password under it. */}
      <input type="email" name="email" autoComplete="username" defaultValue={email} readOnly hidden />
      <TextField
        label="Your name"
        name="name"
        autoComplete="name"
        hint="Candidates and companies read it in your answers."
        defaultValue={state.values.name}
        error={state.errors.name}
      />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="new-password"
        hint="At least 10 characters. A few words in a row are easy to keep in mind and hard to guess."
        error={state.errors.password}
      />
      <Button look="main" disabled={pending}>
        {pending ? 'Opening…' : 'Open my desk'}
      </Button>
    </form>
  )
}
