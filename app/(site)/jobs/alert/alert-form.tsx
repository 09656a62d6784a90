'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { PrivacyNote } from '@/components/privacy-note'
import { Button } from '@/components/ui/button'
import { Select, TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { SpamGuard } from '@/components/ui/spam-guard'
import { cadences } from '@/rules/alerts/schedule'
import { askForAlertAction } from './actions'

/** `search` is the address of the search, `email` that of whoever is signed in. */
export function AlertForm({ stamp, search, email }: { stamp: string; search: string; email?: string }) {
  const { state, field, form, pending } = useFormAction(askForAlertAction, { first: { email } })
  return (
    <Form {...form} className="grid gap-6">
      <FormErrors {...state} />
      <SpamGuard stamp={state.values.stamp ?? stamp} />
      <input type="hidden" name="search" value={search} />
      <div className="grid gap-6 sm:grid-cols-[minmax(0,1fr)_14rem] sm:gap-4">
        <TextField
          label="E-mail"
          {...field('email')}
          type="email"
          autoComplete="email"
          autoCapitalize="none"
          required
        />
        <Select label="How often" {...field('cadence')} options={cadences} />
      </div>
      <div className="grid justify-items-start gap-3 border-t border-line pt-6">
        <PrivacyNote>
          We use your address for this alert only. Every letter has a link that stops it.
        </PrivacyNote>
        <Button look="main" disabled={pending}>
          {pending ? 'Sending…' : 'Create the alert'}
        </Button>
      </div>
    </Form>
  )
}
