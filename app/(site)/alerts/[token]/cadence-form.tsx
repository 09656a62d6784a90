'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { type Cadence, cadences } from '@/rules/alerts/schedule'
import { changeCadenceAction } from './actions'

/** How often an alert writes, to be changed. */
export function CadenceForm({ token, cadence }: { token: string; cadence: Cadence }) {
  const { state, field, form, pending } = useFormAction(changeCadenceAction, {
    first: { cadence },
    at: 'how-often',
  })
  return (
    <Form {...form} className="flex flex-wrap items-end gap-3">
      <FormErrors {...state} />
      <input type="hidden" name="alert" value={token} />
      <Select label="How often" {...field('cadence')} options={cadences} />
      <Button disabled={pending}>Change</Button>
    </Form>
  )
}
