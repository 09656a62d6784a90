'use client'

import { emptyForm } from '@/app/_lib/form-state'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { Folded } from '../../action-form'
import { reopenJobAction } from './actions'

/** Opens a closed job again; what comes with it stands in it. */
export function ReopenForm({
  id,
  seen,
  lastDay,
  children,
}: {
  id: number
  seen: number
  lastDay?: string
  children: React.ReactNode
}) {
  const { state, field, form, pending } = useFormAction(reopenJobAction, { first: { lastDay } })
  return (
    <Folded summary="Open it again" open={state !== emptyForm} look="text-accent">
      <form {...form} className="grid justify-items-start gap-4">
        <FormErrors {...state} />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="seen" value={seen} />
        {children}
        <TextField
          label="Last day"
          {...field('lastDay')}
          type="date"
          optional
          hint="Leave it empty to keep the one it had."
        />
        <Button disabled={pending}>Open the job again</Button>
      </form>
    </Folded>
  )
}
