'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { FormErrors } from '@/components/ui/form-errors'
import { answerInterviewAction } from './actions'

type Interview = {
  company: string
  times: string[]
  interviewAnsweredAt: Date | null
  interviewTime: string | null
}

/** The times that a company proposes, and the answer of whoever it would like to meet. */
export function InterviewAnswer({
  asked: { company, times, interviewAnsweredAt, interviewTime },
  sends,
}: {
  asked: Interview
  sends: Record<string, string>
}) {
  const { state, field, form, pending } = useFormAction(answerInterviewAction, { at: 'interview' })
  if (interviewAnsweredAt)
    return (
      <section className="grid gap-2 rounded-m border border-line bg-surface p-5">
        <h2 className="text-20">Interview</h2>
        <p className="wrap-anywhere">
          {interviewTime
            ? `You took: ${interviewTime}. ${company} has your name and how to reach you.`
            : `You said no to the times of ${company}. They do not know who you are.`}
        </p>
      </section>
    )
  return (
    <Form {...form} className="grid gap-4 rounded-m border border-line bg-surface p-5">
      <h2 className="text-20">{company} would like to meet you</h2>
      <FormErrors {...state} />
      {Object.entries(sends).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Choice
        label="When"
        options={Object.fromEntries(times.map((time) => [time, time]))}
        {...field('time')}
      />
      <p className="text-14">
        With a time, they get your name and how to reach you. Without one, they do not.
      </p>
      <div className="flex flex-wrap gap-3">
        <Button look="main" name="answer" value="yes" disabled={pending}>
          Take this time
        </Button>
        <Button name="answer" value="no" disabled={pending}>
          No, thank you
        </Button>
      </div>
    </Form>
  )
}
