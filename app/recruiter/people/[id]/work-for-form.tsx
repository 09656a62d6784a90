'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { workForAction } from '../actions'

/** The company for which a colleague works; empty for the site. */
export function WorkForForm({ id, company }: { id: string; company?: string }) {
  const { state, field, form, pending } = useFormAction(workForAction, { first: { company }, at: 'work-for' })
  return (
    <Form {...form} className="grid gap-3">
      <FormErrors {...state} />
      <input type="hidden" name="id" value={id} />
      <TextField
        label="Company"
        {...field('company')}
        optional
        maxLength={100}
        hint="They then look for candidates for this company only. Candidates who keep their profile from it are not shown to them."
      />
      <div>
        <Button size="s" disabled={pending}>
          Save
        </Button>
      </div>
    </Form>
  )
}
