'use client'

import { Form } from '@/app/_lib/form'
import { emptyForm } from '@/app/_lib/form-state'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { Select, TextArea } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { Folded } from '../action-form'
import { askToShowAction } from './actions'

/** Asks somebody whether a company may see them, with what it would read; `searches` where there are several to choose from. */
export function AskForm({
  kind,
  id,
  brief,
  searches,
  summary,
}: {
  kind: 'candidateId' | 'applicationId'
  id: string
  brief?: string
  searches?: Record<string, string>
  summary: string
}) {
  const { state, field, form, pending } = useFormAction(askToShowAction, { at: `ask-${id}` })
  return (
    <Folded summary={summary} look="text-accent" open={state !== emptyForm}>
      <Form {...form} className="grid max-w-[60ch] gap-4">
        <FormErrors {...state} />
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="id" value={id} />
        {brief && <input type="hidden" name="brief" value={brief} />}
        {searches && <Select label="Search" options={searches} {...field('brief')} />}
        <TextArea
          label="What you say of them"
          hint="The company reads it, and the candidate reads it before. Leave out the name and how to reach them."
          rows={4}
          {...field('words')}
        />
        <Button disabled={pending} className="justify-self-start">
          Ask the candidate
        </Button>
      </Form>
    </Folded>
  )
}
