'use client'

import { Form } from '@/app/_lib/form'
import { type FormAction, useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { ChosenFile } from './chosen-file'

/** A form for one file and its button; `at` tells forms of one page apart. */
export function FileForm({
  action,
  at,
  file,
  children,
}: {
  action: FormAction
  at: string
  file: { name: string; accept: string; label: string; hint: string }
  children: string
}) {
  const { state, form, pending } = useFormAction(action, { at })
  return (
    <Form {...form} className="grid w-full justify-items-start gap-3 [&>div]:w-full">
      <FormErrors {...state} />
      <ChosenFile {...file} error={state.errors[file.name]} />
      <Button size="s" disabled={pending}>
        {pending ? 'Reading…' : children}
      </Button>
    </Form>
  )
}
