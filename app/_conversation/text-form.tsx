'use client'

import type { ComponentProps, ReactNode } from 'react'
import { Form } from '@/app/_lib/form'
import { emptyForm } from '@/app/_lib/form-state'
import { type FormAction, useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'

/**
 * One text and one button; `sends` goes with them, `children` stand above the text. Folded behind `summary` where it is
 * given, until it is `open` or has something to say.
 */
export function TextForm({
  action,
  at,
  sends,
  text: { first, ...text },
  submit,
  look,
  summary,
  open = false,
  children,
}: {
  action: FormAction
  at: string
  sends: Record<string, string>
  text: {
    name: string
    label: string
    rows: number
    maxLength: number
    hint?: string
    optional?: boolean
    first?: string
  }
  submit: string
  look?: ComponentProps<typeof Button>['look']
  summary?: ReactNode
  open?: boolean
  children?: ReactNode
}) {
  const { state, field, form, pending } = useFormAction(action, { first: { [text.name]: first }, at })
  const whole = (
    <Form {...form} className="grid max-w-[68ch] justify-items-start gap-4">
      <FormErrors {...state} />
      {children}
      {Object.entries(sends).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="w-full">
        <TextArea {...text} {...field(text.name)} />
      </div>
      <Button look={look} disabled={pending}>
        {submit}
      </Button>
    </Form>
  )
  if (!summary) return whole
  return (
    <details open={open || state !== emptyForm || undefined}>
      <summary className="inline-flex min-h-11 items-center">{summary}</summary>
      <div className="mt-2">{whole}</div>
    </details>
  )
}
