'use client'

import { type ComponentProps, useActionState } from 'react'
import { emptyForm, type FormState } from '@/app/_lib/form-state'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>

/** A short form: what stands in it, at most one text, and its one button; `folded` are the words that unfold it. */
export function ActionForm({
  action,
  id,
  submit,
  look,
  text,
  folded,
  children,
}: {
  action: FormAction
  id: string | number
  submit: string
  look?: ComponentProps<typeof Button>['look']
  text?: { name: string; label: string; hint?: string; optional?: boolean; rows?: number }
  folded?: string
  children?: React.ReactNode
}) {
  const [state, send, pending] = useActionState(action, emptyForm)
  const whole = (
    <form action={send} className="grid justify-items-start gap-4 [&>*]:max-w-full">
      <FormErrors message={state.message} errors={state.errors} />
      <input type="hidden" name="id" value={id} />
      {children}
      {text && (
        <div className="w-full">
          <TextArea
            {...text}
            maxLength={3000}
            defaultValue={state.values[text.name]}
            error={state.errors[text.name]}
          />
        </div>
      )}
      <Button look={look} disabled={pending}>
        {submit}
      </Button>
    </form>
  )
  return folded ? (
    <Folded summary={folded} open={state !== emptyForm}>
      {whole}
    </Folded>
  ) : (
    whole
  )
}

/** A way out that is not the next step: folded away until it is asked for, or until it has something to say. */
export function Folded({
  summary,
  open,
  children,
}: {
  summary: string
  open: boolean
  children: React.ReactNode
}) {
  return (
    <details open={open}>
      <summary className="inline-flex min-h-8 items-center font-[550] text-bad underline decoration-current/35">
        {summary}
      </summary>
      <div className="mt-3">{children}</div>
    </details>
  )
}
