'use client'

import type { ComponentProps } from 'react'
import { Form } from '@/app/_lib/form'
import { emptyForm, type FormState } from '@/app/_lib/form-state'
import { type FormAction, useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { TextArea, TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { type FormField, FormFields } from '@/components/ui/form-fields'

/**
 * A short form: what stands in it, its fields, at most one text, and its one button; `folded` are the words that unfold it, `seen`
 * is the version of what it is about. A form whose time is over shows only what was sent too late, with its text.
 */
export function ActionForm({
  action,
  id,
  seen,
  over,
  submit,
  look,
  fields = [],
  text,
  folded,
  foldedLook,
  children,
}: {
  action: FormAction
  id: string | number
  seen?: number
  over?: boolean
  submit: string
  look?: ComponentProps<typeof Button>['look']
  fields?: FormField[]
  text?: { name: string; label: string; hint?: string; optional?: boolean; rows?: number }
  folded?: string
  foldedLook?: ComponentProps<typeof Folded>['look']
  children?: React.ReactNode
}) {
  const first = Object.fromEntries(fields.map(({ name, defaultValue }) => [name, defaultValue]))
  const { state, field, form, pending } = useFormAction(action, { at: id, first })
  if (over) return <TooLate state={state} text={text} />
  const whole = (
    <Form {...form} className="grid justify-items-start gap-4 [&>*]:max-w-full">
      <FormErrors {...state} />
      <input type="hidden" name="id" value={id} />
      {seen !== undefined && <input type="hidden" name="seen" value={seen} />}
      {children}
      <FormFields fields={fields} field={field} />
      {text && (
        <div className="w-full">
          {text.rows === 1 ? (
            <TextField {...lineOf(text)} {...field(text.name)} maxLength={200} />
          ) : (
            <TextArea {...text} {...field(text.name)} maxLength={3000} />
          )}
        </div>
      )}
      <Button look={look} disabled={pending}>
        {submit}
      </Button>
    </Form>
  )
  return folded ? (
    <Folded key={form.accepted} summary={folded} open={state !== emptyForm} look={foldedLook}>
      {whole}
    </Folded>
  ) : (
    whole
  )
}

/** A text of one row is a line. */
const lineOf = <T extends { rows?: number }>({ rows: _, ...text }: T) => text

/** What a form says that was sent when its time was over: why nothing was done, and the words, to copy them. */
export function TooLate({ state, text }: { state: FormState; text?: { name: string; label: string } }) {
  if (state === emptyForm) return null
  const words = text && state.values[text.name]
  return (
    <div className="grid gap-4">
      <FormErrors message={state.message} errors={{}} />
      {words && <TextArea name={text.name} label={text.label} readOnly defaultValue={words} />}
    </div>
  )
}

/** A way out that is not the next step: folded away until it is asked for, or until it has something to say. */
export function Folded({
  summary,
  open,
  look = 'text-bad',
  children,
}: {
  summary: string
  open: boolean
  look?: 'text-bad' | 'text-accent'
  children: React.ReactNode
}) {
  return (
    <details open={open}>
      <summary
        className={`inline-flex min-h-8 items-center font-[550] underline decoration-current/35 ${look}`}
      >
        {summary}
      </summary>
      <div className="mt-3">{children}</div>
    </details>
  )
}
