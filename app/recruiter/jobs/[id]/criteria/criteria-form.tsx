'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { setCriteriaAction } from './actions'

/** What interviewers look at, one a line. */
export function CriteriaForm({ id, seen, criteria }: { id: number; seen: number; criteria: string }) {
  const { state, field, form, pending } = useFormAction(setCriteriaAction, { first: { criteria } })
  return (
    <Form {...form} className="mt-6 grid max-w-[46rem] gap-4">
      <FormErrors {...state} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="seen" value={seen} />
      <TextArea
        label="What interviewers look at"
        {...field('criteria')}
        rows={8}
        hint="One a line, at most eight. Empty it, and they are what the job needs."
      />
      <p>
        <Button look="main" disabled={pending}>
          Save the criteria
        </Button>
      </p>
    </Form>
  )
}
