'use client'

import { Form } from '@/app/_lib/form'
import { emptyForm } from '@/app/_lib/form-state'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Folded } from '@/app/recruiter/action-form'
import { Button } from '@/components/ui/button'
import { Select, TextArea, TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { lengths, mostTimes, timeField } from '@/rules/interviews/proposal'
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
        <div className="grid gap-4 sm:grid-cols-2">
          {Array.from({ length: mostTimes }, (_, n) => (
            <TextField
              key={timeField(n + 1)}
              label={`Time ${n + 1}`}
              {...field(timeField(n + 1))}
              type="datetime-local"
              optional={n > 0}
            />
          ))}
        </div>
        <Select label="Length" {...field('minutes')} options={lengths} />
        <TextField
          label="Where"
          {...field('place')}
          maxLength={300}
          autoComplete="off"
          hint="An address, or the link of the call."
        />
        <TextArea
          label="About the interview"
          {...field('details')}
          optional
          rows={3}
          maxLength={3000}
          hint="Who will be there, and what it is about."
        />
        <Button look="main" className="justify-self-start" disabled={pending}>
          Propose and send the e-mail
        </Button>
      </Form>
    </Folded>
  )
}
