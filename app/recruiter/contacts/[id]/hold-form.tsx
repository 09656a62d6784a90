'use client'

import { Form } from '@/app/_lib/form'
import { emptyForm } from '@/app/_lib/form-state'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { TextArea, TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { Folded } from '../../action-form'
import { holdContactAction } from '../actions'

/** Keeps what would be deleted, for a reason that has an end. */
export function HoldForm({ id }: { id: string }) {
  const { state, field, form, pending } = useFormAction(holdContactAction, { at: 'hold' })
  return (
    <Folded summary="Keep it longer" open={state !== emptyForm} look="text-accent">
      <Form {...form} className="grid gap-4">
        <FormErrors {...state} />
        <p className="text-ink-muted">Only for a complaint or a claim. The person can read the reason.</p>
        <input type="hidden" name="id" value={id} />
        <TextArea label="Why" {...field('reason')} rows={2} maxLength={300} required />
        <TextField label="Until" {...field('until')} type="date" required />
        <div>
          <Button size="s" disabled={pending}>
            Put on hold
          </Button>
        </div>
      </Form>
    </Folded>
  )
}
