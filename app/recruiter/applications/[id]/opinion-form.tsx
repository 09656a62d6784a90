'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { TextArea } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { opinions } from '@/rules/applications/blind'
import { lookAgainAction, recordOpinionAction } from './opinion-actions'

/** What a recruiter thinks of an application before they know whose it is. */
export function OpinionForm({ id }: { id: string }) {
  const { state, field, form, pending } = useFormAction(recordOpinionAction, { at: 'opinion' })
  return (
    <Form {...form} className="grid gap-4">
      <FormErrors {...state} />
      <input type="hidden" name="id" value={id} />
      <Choice label="Would you talk to them?" options={opinions} {...field('rating')} />
      <TextArea
        label="Why"
        optional
        rows={3}
        hint="In a few words. Nobody else at the desk reads it."
        {...field('verdict')}
      />
      <div>
        <Button look="main" disabled={pending}>
          Record it and see who it is
        </Button>
      </div>
    </Form>
  )
}

/** What they think of it once they know, beside what they thought before. */
export function LaterForm({ id, later }: { id: string; later: string | undefined }) {
  const { state, field, form, pending } = useFormAction(lookAgainAction, { first: { later }, at: 'later' })
  return (
    <Form {...form} className="grid gap-3">
      <FormErrors {...state} />
      <input type="hidden" name="id" value={id} />
      <Choice label="And now, with the name and the CV?" options={opinions} {...field('later')} />
      <div>
        <Button size="s" disabled={pending}>
          Record it
        </Button>
      </div>
    </Form>
  )
}
