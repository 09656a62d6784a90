'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { NewPassword } from '../new-password'
import { signUpAction } from './actions'

/** `next` is the path of this site to go on to after signing in. */
export function SignUpForm({ next }: { next: string }) {
  const { state, field, form, pending } = useFormAction(signUpAction)
  return (
    <Form {...form} className="grid gap-5">
      <FormErrors {...state} />
      <input type="hidden" name="next" value={next} />
      <TextField label="Name" {...field('name')} autoComplete="name" />
      <TextField
        label="E-mail"
        {...field('email')}
        type="email"
        autoComplete="username"
        autoCapitalize="none"
      />
      <NewPassword error={state.errors.password} />
      <Button look="main" disabled={pending}>
        {pending ? 'Creating…' : 'Create my account'}
      </Button>
    </Form>
  )
}
