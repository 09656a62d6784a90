'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { avoidCompanyAction, joinPoolAction } from './pool-actions'

/** The yes to be found by recruiters: one box, never ticked in advance. */
export function JoinForm() {
  const { state, form, pending } = useFormAction(joinPoolAction, { at: 'join' })
  return (
    <Form {...form} className="grid justify-items-start gap-3">
      <FormErrors {...state} />
      <label className="flex items-start gap-2.5">
        <input
          type="checkbox"
          id="agreed"
          name="agreed"
          value="yes"
          aria-invalid={state.errors.agreed ? true : undefined}
          className="mt-1 size-4.5 shrink-0 accent-accent"
        />
        <span>
          Recruiters of this site may find my profile, with my CV, and write to me about jobs. I can end it at
          any time.{' '}
          <a href="/privacy" className="underline">
            What we keep, and your rights
          </a>
        </span>
      </label>
      <Button look="main" disabled={pending}>
        Let recruiters find me
      </Button>
    </Form>
  )
}

/** Names a company that is not to see the profile. */
export function AvoidForm() {
  const { state, field, form, pending } = useFormAction(avoidCompanyAction, { at: 'avoid' })
  return (
    <Form {...form} className="grid w-full justify-items-start gap-3 [&>div]:w-full">
      <FormErrors {...state} />
      <TextField
        label="A company that must not see it"
        {...field('company')}
        maxLength={100}
        autoComplete="organization"
        hint="Such as the one you work for. Companies of its group do not see it either."
      />
      <Button size="s" disabled={pending}>
        Keep it from this company
      </Button>
    </Form>
  )
}
