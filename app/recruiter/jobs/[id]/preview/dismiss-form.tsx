'use client'

import { Form } from '@/app/_lib/form'
import { emptyForm } from '@/app/_lib/form-state'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { Select, TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import type { Finding } from '@/rules/linter/advert'
import { Folded } from '../../../action-form'
import { dismissFindingAction } from './actions'

/** Keeps words that the check only warns of, for a reason that colleagues read. */
export function DismissForm({ id, seen, warnings }: { id: number; seen: number; warnings: Finding[] }) {
  const { state, field, form, pending } = useFormAction(dismissFindingAction, { at: 'dismiss' })
  const options = Object.fromEntries(warnings.map(({ rule, quote }) => [rule, quote ? `“${quote}”` : rule]))
  return (
    <Folded
      key={form.accepted}
      summary="Keep something all the same"
      look="text-accent"
      open={state !== emptyForm}
    >
      <Form {...form} className="grid gap-4">
        <FormErrors {...state} />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="seen" value={seen} />
        <Select {...field('rule')} label="What you keep" options={options} />
        <TextField {...field('because')} label="Why you keep it" required maxLength={300} />
        <p>
          <Button size="s" disabled={pending}>
            Keep it
          </Button>
        </p>
      </Form>
    </Folded>
  )
}
