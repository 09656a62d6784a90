'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button, ButtonLink } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import type { RowField } from '@/content/guide/edit/fields'
import { keepRowAction } from './actions'
import { RowFields } from './row-fields'

type RowFormProps = {
  sends: Record<'guide' | 'kind' | 'at' | 'stamp', string>
  fields: RowField[]
  first: Record<string, string>
  back: string
  movesUp: boolean
}

/** One row of a guide: kept in the draft, or taken out of it. */
export function RowForm({ sends, fields, first, back, movesUp }: RowFormProps) {
  const { state, field, form, pending } = useFormAction(keepRowAction, { first, at: 'row' })
  return (
    <Form {...form} className="grid gap-5">
      <FormErrors {...state} />
      {Object.entries(sends).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <RowFields fields={fields} field={field} values={state.values.guide ? state.values : first} />
      <div className="flex flex-wrap gap-3">
        <Button look="main" name="act" value="keep" disabled={pending}>
          Keep in the draft
        </Button>
        <ButtonLink href={back}>Cancel</ButtonLink>
        <div className="ms-auto flex flex-wrap gap-3">
          {movesUp && (
            <Button name="act" value="up" disabled={pending}>
              Move up
            </Button>
          )}
          {sends.at !== '' && (
            <Button look="danger" name="act" value="remove" disabled={pending}>
              Remove
            </Button>
          )}
        </div>
      </div>
    </Form>
  )
}
