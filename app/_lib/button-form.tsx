'use client'

import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { Form } from './form'
import { type FormAction, useFormAction } from './use-form-action'

/** A form that is one button, below what stands in it; `sends` is what goes with it, and `at` tells forms of one page apart. */
export function ButtonForm({
  action,
  sends,
  at,
  className = 'justify-items-start',
  above,
  children,
  ...button
}: {
  action: FormAction
  sends: Record<string, string>
  at?: string
  look?: 'main'
  size?: 's'
  className?: string
  above?: React.ReactNode
  children: React.ReactNode
}) {
  const { state, form, pending } = useFormAction(action, { at })
  return (
    <Form {...form} className={`grid gap-4 ${className}`}>
      <FormErrors {...state} />
      {Object.entries(sends).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {above}
      <Button {...button} disabled={pending}>
        {children}
      </Button>
    </Form>
  )
}
