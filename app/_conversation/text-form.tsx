'use client'

import type { ComponentProps, ReactNode } from 'react'
import { Form } from '@/app/_lib/form'
import { emptyForm } from '@/app/_lib/form-state'
import { type FormAction, useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { TextArea } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'

const nothing: { name: string; label: string; options: Record<string, string>; first?: string } = {
  name: '',
  label: '',
  options: {},
}

/**
 * One text and one button, and a choice before the text where it is given; `sends` goes with them, `children` stand above
 * them. Folded behind `summary` where it is
 * given, until it is `open` or has something to say.
 */
export function TextForm({
  action,
  at,
  sends,
  text: { first, ...text },
  choice: { first: chosen, ...choice } = nothing,
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
  choice?: { name: string; label: string; options: Record<string, string>; first?: string }
  submit: string
  look?: ComponentProps<typeof Button>['look']
  summary?: ReactNode
  open?: boolean
  children?: ReactNode
}) {
  const { state, field, form, pending } = useFormAction(action, {
    first: { [text.name]: first, [choice.name]: chosen },
    at,
  })
  const whole = (
    <Form {...form} className="grid max-w-[68ch] justify-items-start gap-4">
      <FormErrors {...state} />
      {children}
      {Object.entries(sends).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {choice.label && <Choice {...choice} {...field(choice.name)} />}
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
