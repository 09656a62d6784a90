'use client'

import { MeetingFields } from '@/app/_interview/meeting-fields'
import { Form } from '@/app/_lib/form'
import { emptyForm } from '@/app/_lib/form-state'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Folded } from '@/app/recruiter/action-form'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { proposeInterviewAction } from '../interview-actions'

/** Proposes times for an interview; with `interview` other times for that one. `zone` is that of the site’s clocks. */
export function ProposeForm({
  id,
  seen,
  interview,
  first,
  zone,
  folded,
}: {
  id: string
  seen: number
  interview?: string
  first?: { minutes: string; place: string }
  zone: string
  folded: string
}) {
  const { state, field, form, pending } = useFormAction(proposeInterviewAction, {
    first: { minutes: '45', ...first },
    at: interview ?? 'interviews',
  })
  return (
    <Folded key={form.accepted} summary={folded} open={state !== emptyForm} look="text-accent">
      <Form {...form} className="grid max-w-[34rem] gap-4">
        <FormErrors {...state} />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="seen" value={seen} />
        {interview && <input type="hidden" name="interview" value={interview} />}
        <p className="text-14 text-ink-muted">
          The candidate gets an e-mail and takes one of the times. Times are those of {zone}.
        </p>
        <MeetingFields field={field} />
        <Button look="main" className="justify-self-start" disabled={pending}>
          Propose and send the e-mail
        </Button>
      </Form>
    </Folded>
  )
}
