'use client'

import { Form } from '@/app/_lib/form'
import { useFormAction } from '@/app/_lib/use-form-action'
import { Button, ButtonLink } from '@/components/ui/button'
import { Select, TextArea, TextField } from '@/components/ui/field'
import { FormErrors } from '@/components/ui/form-errors'
import { mostQuestions, type Question, questionKinds } from '@/rules/applications/questions'
import { setQuestionsAction } from './actions'

/** A row for each question of the job and for those it may still have; one without words is none. */
export function QuestionsForm({ id, seen, questions }: { id: number; seen: number; questions: Question[] }) {
  const { state, field, form, pending } = useFormAction(setQuestionsAction, { first: valuesOf(questions) })
  const wasSent = Object.keys(state.values).length > 0
  return (
    <Form {...form} className="mt-6 grid max-w-[46rem] gap-6">
      <FormErrors {...state} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="seen" value={seen} />
      {rows.map((row) => (
        <fieldset key={row} className="grid min-w-0 gap-4 border-t border-line pt-5">
          <legend className="float-start text-14 font-[580] text-ink-muted">Question {row + 1}</legend>
          <TextField label="Question" {...field(`text-${row}`)} optional maxLength={300} />
          <div className="grid gap-4 sm:grid-cols-[14rem_minmax(0,1fr)]">
            <Select label="Kind of answer" {...field(`kind-${row}`)} options={questionKinds} />
            <TextArea
              label="List"
              {...field(`options-${row}`)}
              optional
              rows={2}
              hint="For “One of a list”: one choice a line."
            />
          </div>
          <label className="flex min-h-6 items-center gap-2.5">
            <input
              type="checkbox"
              name={`required-${row}`}
              defaultChecked={wasSent ? state.values[`required-${row}`] === 'on' : questions[row]?.required}
              className="size-4 accent-accent"
            />
            It must be answered
          </label>
        </fieldset>
      ))}
      <div className="flex flex-wrap gap-3 border-t border-line pt-6">
        <Button look="main" disabled={pending}>
          {pending ? 'Saving…' : 'Save the questions'}
        </Button>
        <ButtonLink href={`/recruiter/jobs/${id}`}>Cancel</ButtonLink>
      </div>
    </Form>
  )
}

const rows = Array.from({ length: mostQuestions }, (_, row) => row)

function valuesOf(questions: Question[]): Record<string, string> {
  return Object.fromEntries(
    questions.flatMap(({ text, kind, options }, row) => [
      [`text-${row}`, text],
      [`kind-${row}`, kind],
      [`options-${row}`, options.join('\n')],
    ]),
  )
}
