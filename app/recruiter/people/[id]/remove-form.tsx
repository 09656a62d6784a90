'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { removeAction } from '../actions'

/** `heirs` are the names of those who could take over, by id. */
export function RemoveForm({ id, name, heirs }: { id: string; name: string; heirs: Record<string, string> }) {
  const { state, field, form, pending } = useFormAction(removeAction)
  return (
    <Form {...form} className="grid grid-cols-1 gap-4">
      <FormErrors {...state} />
      <p className="text-ink-muted">
        {name} is signed out at once. What they did stays in the history under their name. They can still sign
        in as a candidate.
      </p>
      <input type="hidden" name="id" value={id} />
      <Select
        label="Who takes over"
        {...field('heir')}
        hint="All their jobs, with the applications, and their briefs."
        empty="Choose a colleague"
        options={heirs}
      />
      <div>
        <Button look="danger" disabled={pending} className="max-w-full sm:whitespace-normal!">
          Remove {name}
        </Button>
      </div>
    </Form>
  )
}
