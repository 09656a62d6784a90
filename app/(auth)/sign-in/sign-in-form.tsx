'use client'

import { ButtonForm } from '@/app/_lib/button-form'
import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { signInAction, signInAtAction } from './actions'

type Props = { next: string; providers: { provider: string; name: string }[] }

/** `next` is the path of this site to go on to; `providers` are those whose keys this site has. */
export function SignInForm({ next, providers }: Props) {
  const { state, field, form, pending } = useFormAction(signInAction)
  return (
    <>
      <Form {...form} className="grid gap-5">
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
          {pending ? 'One moment…' : 'Sign in'}
        </Button>
        <Button name="by" value="link" disabled={pending}>
          Send me a link instead
        </Button>
      </Form>
      {providers.map(({ provider, name }) => (
        <ButtonForm
          key={provider}
          action={signInAtAction}
          sends={{ provider, next }}
          at={provider}
          className=""
        >
          Go on with {name}
        </ButtonForm>
      ))}
    </>
  )
}
