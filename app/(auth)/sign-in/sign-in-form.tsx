'use client'

import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { signInAction } from './actions'

/** `next` is the path of this site to go on to. */
export function SignInForm({ next }: { next: string }) {
  const { state, field, form, pending } = useFormAction(signInAction)
  return (
    <form {...form} className="grid gap-5">
      <FormErrors {...state} />
      <input type="hidden" name="next" value={next} />
      <TextField
        label="E-mail"
        {...field('email')}
        type="email"
        autoComplete="username"
        autoCapitalize="none"
      />
      <TextField label="Password" {...field('password')} type="password" autoComplete="current-password" />
      <p className="-mt-3 text-14">
        <a href="/forgot" className="inline-block py-1 underline">
          Forgot your password?
        </a>
      </p>
      <Button look="main" disabled={pending}>
        {pending ? 'Signing in…' : 'Sign in'}
      </Button>
    </form>
  )
}
