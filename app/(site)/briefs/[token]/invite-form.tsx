'use client'

import { Form } from '@/app/_lib/form'
import { emptyForm } from '@/app/_lib/form-state'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { inviteToBriefAction } from './people-actions'

/** Invites a colleague, who gets a link of their own. */
export function InviteForm({ token }: { token: string }) {
  const { state, field, form, pending } = useFormAction(inviteToBriefAction, { at: 'invite' })
  return (
    <details open={state !== emptyForm || undefined}>
      <summary className="inline-flex min-h-11 items-center font-[580] underline">Invite a colleague</summary>
      <Form {...form} className="mt-2 grid gap-4">
        <FormErrors {...state} />
        <input type="hidden" name="brief" value={token} />
        <TextField label="Name" {...field('name')} autoComplete="off" />
        <TextField label="E-mail" type="email" {...field('email')} autoComplete="off" />
        <p className="text-13 text-ink-muted">
          They get a private link of their own. What they write and say of candidates stands under their name.
        </p>
        <Button disabled={pending}>Send the invitation</Button>
      </Form>
    </details>
  )
}
