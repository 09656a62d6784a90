'use client'

import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { Form } from './form'
import { emptyForm } from './form-state'
import { type FormAction, useFormAction } from './use-form-action'

/** Takes an application back, after a second look; `named` is its id, or the token of its private link. */
export function Withdraw({ company, action, named }: { company: string; action: FormAction; named: string }) {
  const { state, form, pending } = useFormAction(action)
  return (
    <details className="group" open={state !== emptyForm || undefined}>
      <summary className="inline-flex min-h-11 list-none items-center rounded-m font-[580] text-bad hover:underline [&::-webkit-details-marker]:hidden">
        Withdraw my application
      </summary>
      <Form {...form} className="mt-2 grid gap-3 rounded-m border border-line bg-surface p-5">
        <FormErrors {...state} />
        <p className="text-14">
          Recruiters can no longer open your application or your CV. {company} no longer has to answer you.
          Only a number stays in the recruiters’ counts. You cannot undo this. While the job is open, you can
          apply again.
        </p>
        <input type="hidden" name="application" value={named} />
        <Button look="danger" className="justify-self-start" disabled={pending}>
          Yes, withdraw it
        </Button>
      </Form>
    </details>
  )
}
