'use client'

import { Form } from '@/app/_lib/form'
import { emptyForm } from '@/app/_lib/form-state'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { Select, TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { extensionReasons } from '@/rules/jobs/live-changes'
import { Folded } from '../../action-form'
import { extendJobAction } from './actions'

/** Asks for a later last day; `folded` are the words that unfold it. */
export function ExtendForm({
  id,
  seen,
  submit,
  folded,
}: {
  id: number
  seen: number
  submit: string
  folded?: string
}) {
  const { state, field, form, pending } = useFormAction(extendJobAction)
  const whole = (
    <Form {...form} className="grid justify-items-start gap-4">
      <FormErrors {...state} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="seen" value={seen} />
      <TextField label="New last day" {...field('lastDay')} type="date" />
      <Select
        label="Why"
        {...field('because')}
        hint="Candidates read it on the job."
        empty="Choose the reason"
        options={extensionReasons}
      />
      <Button disabled={pending}>{submit}</Button>
    </Form>
  )
  return folded ? (
    <Folded summary={folded} open={state !== emptyForm} look="text-accent">
      {whole}
    </Folded>
  ) : (
    whole
  )
}
