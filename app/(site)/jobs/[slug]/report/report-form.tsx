'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { PrivacyNote } from '@/components/privacy-note'
import { Button } from '@/components/ui/button'
import { Select, TextArea, TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { SpamGuard } from '@/components/ui/spam-guard'
import { reportReasons } from '@/rules/reports/reasons'
import { reportJobAction } from './actions'

/** What is wrong with a job; `email` is that of whoever is signed in. */
export function ReportForm({ slug, stamp, email }: { slug: string; stamp: string; email?: string }) {
  const { state, field, form, pending } = useFormAction(reportJobAction, { first: { email } })
  return (
    <Form {...form} className="grid gap-6">
      <FormErrors {...state} />
      <SpamGuard stamp={state.values.stamp ?? stamp} />
      <input type="hidden" name="slug" value={slug} />
      <Select
        label="What is wrong?"
        {...field('reason')}
        empty="Choose what comes nearest"
        options={reportReasons}
      />
      <TextArea label="What you saw" {...field('text')} optional rows={5} maxLength={2000} />
      <TextField
        label="E-mail"
        {...field('email')}
        type="email"
        autoComplete="email"
        autoCapitalize="none"
        optional
        hint="If you want to be told what we did."
      />
      <div className="grid justify-items-start gap-3 border-t border-line pt-6">
        <PrivacyNote>The company does not see who reported its job.</PrivacyNote>
        <Button look="main" disabled={pending}>
          {pending ? 'Sending…' : 'Send the report'}
        </Button>
      </div>
    </Form>
  )
}
