'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { contactFields } from '@/rules/contacts/draft'
import { ColumnFields } from '../../../_columns/column-fields'
import { OriginFields } from '../../origin-fields'
import { judgeAction } from '../actions'

type Column = { head: string; samples: string[]; field: string }

/** What each column of a file holds, with what stands in it, and where its people come from. */
export function ColumnsForm({
  id,
  columns,
  first,
}: {
  id: string
  columns: Column[]
  first: Record<string, string>
}) {
  const guessed = Object.fromEntries(columns.map(({ field }, at) => [`column-${at}`, field]))
  const { state, field, form, pending } = useFormAction(judgeAction, { first: { ...guessed, ...first } })
  return (
    <Form {...form} className="grid max-w-[46rem] gap-5">
      <FormErrors {...state} />
      <input type="hidden" name="id" value={id} />
      <ColumnFields columns={columns} field={field} options={contactFields} empty="Leave out" />
      <OriginFields field={field} />
      <div>
        <Button look="main" disabled={pending}>
          {pending ? 'Looking…' : 'See what becomes of each row'}
        </Button>
      </div>
    </Form>
  )
}
