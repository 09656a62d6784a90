'use client'

import type { ReactNode } from 'react'
import { Form } from '@/app/_lib/form'
import { emptyForm } from '@/app/_lib/form-state'
import { type FormAction, useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'

/** Invites a colleague by letter; `sends` is what goes with it, and `folded` the words that unfold it. */
export function ColleagueForm({
  action,
  sends = {},
  folded,
  children,
}: {
  action: FormAction
  sends?: Record<string, string>
  folded?: string
  children?: ReactNode
}) {
  const { state, field, form, pending } = useFormAction(action, { at: 'invite' })
  const whole = (
    <Form {...form} className="mt-2 grid gap-4">
      <FormErrors {...state} />
      {Object.entries(sends).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextField label="Name" {...field('name')} autoComplete="off" maxLength={100} />
      <TextField label="E-mail" type="email" {...field('email')} autoComplete="off" autoCapitalize="none" />
      {children}
      <p>
        <Button disabled={pending}>Send the invitation</Button>
      </p>
    </Form>
  )
  if (!folded) return whole
  return (
    <details open={state !== emptyForm || undefined}>
      <summary className="inline-flex min-h-11 items-center font-[580] underline">{folded}</summary>
      {whole}
    </details>
  )
}
