'use client'

import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { formatDate } from '@/rules/dates'
import { askForInterviewAction } from '../actions'

/** Proposes times for an interview; other ones, where those before were refused or have no answer. */
export function InterviewForm({
  token,
  id,
  times,
  asked,
  refused,
}: {
  token: string
  id: string
  times: string[]
  asked: Date | null
  refused: Date | null
}) {
  const { state, field, form, pending } = useFormAction(askForInterviewAction, { at: 'interview' })
  return (
    <form {...form} className="grid gap-4 rounded-m border border-line bg-surface p-5">
      <h2 className="text-20">Ask for an interview</h2>
      {asked && (
        <p className="wrap-anywhere">
          {refused
            ? `The candidate said no to these times on ${formatDate(refused)}: `
            : `You asked on ${formatDate(asked)} and have no answer yet: `}
          {times.join(' · ')}
        </p>
      )}
      <FormErrors {...state} />
      <input type="hidden" name="brief" value={token} />
      <input type="hidden" name="id" value={id} />
      <TextArea
        label="Times"
        hint="One a line, at most five. Say where, too: Tuesday 8 December, 10:00, by video"
        rows={3}
        {...field('times')}
      />
      <Button look={asked ? undefined : 'main'} disabled={pending}>
        {asked ? 'Propose other times' : 'Ask for an interview'}
      </Button>
      <p className="text-13 text-ink-muted">
        The candidate gets an e-mail. You see their name and how to reach them once they choose a time.
      </p>
    </form>
  )
}
