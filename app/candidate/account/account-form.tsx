'use client'

import type { ComponentProps } from 'react'
import { Form } from '@/app/_lib/form'
import { type FormAction, useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { Select, TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'

type FieldOfAccount = Pick<
  ComponentProps<typeof TextField>,
  'label' | 'name' | 'type' | 'hint' | 'autoComplete'
> & {
  first?: string
  options?: Record<string, string>
}

/** A short form of one's own account: its fields, and one button. */
export function AccountForm({
  action,
  fields = [],
  named,
  submit,
  look,
}: {
  action: FormAction
  fields?: FieldOfAccount[]
  named?: string
  submit: string
  look?: ComponentProps<typeof Button>['look']
}) {
  const first = Object.fromEntries(fields.map((field) => [field.name, field.first]))
  const { state, field, form, pending } = useFormAction(action, {
    first,
    at: named ?? submit.toLowerCase().replaceAll(' ', '-'),
  })
  return (
    <Form {...form} className="grid justify-items-start gap-4 [&>div]:w-full [&>div]:max-w-md">
      <FormErrors {...state} />
      {named && <input type="hidden" name="id" value={named} />}
      {fields.map(({ first: _first, options, name, ...rest }) =>
        options ? (
          <Select key={name} label={rest.label} {...field(name)} options={options} />
        ) : (
          <TextField key={name} {...rest} {...field(name)} />
        ),
      )}
      <Button look={look} disabled={pending}>
        {submit}
      </Button>
    </Form>
  )
}
