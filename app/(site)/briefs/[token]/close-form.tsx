'use client'

import { emptyForm } from '@/app/_lib/form-state'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { closeByCompanyAction } from './actions'

/** Ends a search from the side of its company, after a second look. */
export function CloseForm({ token, isPublic }: { token: string; isPublic: boolean }) {
  const { state, field, form, pending } = useFormAction(closeByCompanyAction, { at: 'close' })
  return (
    <details open={state !== emptyForm || undefined}>
      <summary className="inline-flex min-h-11 items-center font-[580] text-bad hover:underline">
        End this search
      </summary>
      <form {...form} className="mt-2 grid gap-4 rounded-m border border-line bg-surface p-5">
        <FormErrors {...state} />
        <p className="text-14">
          {isPublic
            ? 'The job goes off the site at once. Whoever still waits for an answer is told.'
            : 'Your recruiter is told at once.'}{' '}
          You cannot undo this.
        </p>
        <input type="hidden" name="brief" value={token} />
        <TextArea label="Why" {...field('why')} rows={3} maxLength={1000} />
        <Button look="danger" className="justify-self-start" disabled={pending}>
          Yes, end it
        </Button>
      </form>
    </details>
  )
}
