'use client'

import { emptyForm } from '@/app/_lib/form-state'
import { type FormAction, useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'

/** A message to the recruiter; `named` is the id of what it is about, or the token of its private link. */
export function MessageForm({
  action,
  named,
  to,
  begun,
}: {
  action: FormAction
  named: string
  to: string
  begun: boolean
}) {
  const { state, field, form, pending } = useFormAction(action, { at: 'message' })
  const written = (
    <form {...form} className="grid justify-items-start gap-4">
      <FormErrors {...state} />
      <input type="hidden" name="about" value={named} />
      <div className="w-full">
        <TextArea
          label={begun ? 'Your answer' : `Your message to ${to}`}
          {...field('message')}
          rows={4}
          maxLength={4000}
        />
      </div>
      <Button disabled={pending}>{pending ? 'Sending…' : 'Send the message'}</Button>
    </form>
  )
  if (begun) return written
  return (
    <details open={state !== emptyForm || undefined}>
      <summary className="inline-flex min-h-11 items-center font-[580] underline">Write to {to}</summary>
      <div className="mt-2">{written}</div>
    </details>
  )
}
