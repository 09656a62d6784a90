'use client'

import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { signUpAction } from './actions'

/** `next` is the path of this site to go on to after signing in. */
export function SignUpForm({ next }: { next: string }) {
  const { state, form, pending } = useFormAction(signUpAction)
  return (
    <form {...form} className="grid gap-5">
      <FormErrors {...state} />
      <input type="hidden" name="next" value={next} />
      <TextField
        label="Name"
        name="name"
        autoComplete="name"
        defaultValue={state.values.name}
        error={state.errors.name}
      />
      <TextField
        label="E-mail"
        name="email"
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        defaultValue={state.values.email}
        error={state.errors.email}
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
        {pending ? 'Creating…' : 'Create my account'}
      </Button>
    </form>
  )
}
