'use client'

import { Place } from '@/app/_interview/place'
import { ButtonForm } from '@/app/_lib/button-form'
import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { FormErrors } from '@/components/ui/form-errors'
import { timeWords } from '@/rules/shortlist/meeting'
import { answerInterviewAction, callOffInterviewAction } from './actions'

type Interview = {
  company: string
  /** Those that can still be taken. */
  times: string[]
  minutes: number | null
  place: string
  note: string
  interviewAnsweredAt: Date | null
  interviewTime: string | null
  /** True while it is agreed and to come. */
  isToCome: boolean
}

type Props = { asked: Interview; zone: string; sends: Record<string, string> }

/** The times that a company proposes, and the answer of whoever it would like to meet. */
export function InterviewAnswer({ asked, zone, sends }: Props) {
  const { state, field, form, pending } = useFormAction(answerInterviewAction, { at: 'interview' })
  const { company, times, interviewAnsweredAt } = asked
  if (interviewAnsweredAt) return <Answered asked={asked} sends={sends} />
  return (
    <Form {...form} className="grid gap-4 rounded-m border border-line bg-surface p-5">
      <div className="grid gap-2">
        <h2 className="text-20">{company} would like to meet you</h2>
        <Place {...asked} />
        {asked.note && <p className="whitespace-pre-line wrap-anywhere">{asked.note}</p>}
      </div>
      <FormErrors {...state} />
      {Object.entries(sends).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {times.length > 0 ? (
        <Choice
          label="When"
          options={Object.fromEntries(times.map((time) => [time, timeWords(time)]))}
          {...field('time')}
        />
      ) : (
        <p>These times have passed. If you say no, they can propose others.</p>
      )}
      <p className="text-14">
        With a time, they get your name and how to reach you, and it goes into your calendar. Without one,
        they do not. Times are those of {zone}.
      </p>
      <div className="flex flex-wrap gap-3">
        {times.length > 0 && (
          <Button look="main" name="answer" value="yes" disabled={pending}>
            Take this time
          </Button>
        )}
        <Button name="answer" value="no" disabled={pending}>
          No, thank you
        </Button>
      </div>
    </Form>
  )
}

function Answered({ asked, sends }: Omit<Props, 'zone'>) {
  const { company, interviewTime } = asked
  return (
    <section className="grid gap-2 rounded-m border border-line bg-surface p-5">
      <h2 className="text-20">Interview</h2>
      {interviewTime ? (
        <>
          <p className="wrap-anywhere">
            {`You took: ${timeWords(interviewTime)}. ${company} has your name and how to reach you.`}
          </p>
          <Place {...asked} />
        </>
      ) : (
        <p>{`You said no to the times of ${company}. They do not know who you are.`}</p>
      )}
      {asked.isToCome && (
        <ButtonForm action={callOffInterviewAction} sends={sends} at="cannot-come" size="s">
          I cannot come
        </ButtonForm>
      )}
    </section>
  )
}
