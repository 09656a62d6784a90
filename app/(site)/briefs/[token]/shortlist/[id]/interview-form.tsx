'use client'

import { MeetingFields } from '@/app/_interview/meeting-fields'
import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { askForInterviewAction } from '../actions'

type Props = {
  token: string
  id: string
  zone: string
  isAgain: boolean
  first: { minutes: string; place: string }
}

export function InterviewForm({ token, id, zone, isAgain, first }: Props) {
  const { state, field, form, pending } = useFormAction(askForInterviewAction, { first, at: 'ask' })
  return (
    <Form {...form} className="grid gap-4">
      <FormErrors {...state} />
      <input type="hidden" name="brief" value={token} />
      <input type="hidden" name="id" value={id} />
      <p className="text-13 text-ink-muted">
        The candidate gets an e-mail. Once they choose a time, you see their name and how to reach them, and
        it goes into your calendars. Times are those of {zone}.
      </p>
      <MeetingFields field={field} />
      <Button look={isAgain ? undefined : 'main'} className="justify-self-start" disabled={pending}>
        {isAgain ? 'Propose other times' : 'Ask for an interview'}
      </Button>
    </Form>
  )
}
